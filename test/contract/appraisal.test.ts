import { z } from 'zod';
import { records } from '../../src/app/records';
import { adminCalls } from '../../src/contract/admin-calls';
import type { Calls } from '../../src/contract/call';
import { userCalls } from '../../src/contract/user-calls';
import { accountId, keyResultKey, teamKey } from '../../src/okr/ids';
import { appraisalFaults } from './appraisal-lint';

const nothing = z.strictObject({});
const rule = { may: 'read' } as const;
const asking = (payload: z.ZodType): Calls => ({ call: { payload, result: nothing, rule } });
const answering = (result: z.ZodType): Calls => ({ call: { payload: nothing, result, rule } });
const faults = (calls: Calls) => appraisalFaults(calls).map(({ at, why }) => `${at}: ${why}`);

test('No call of Throughline lists, groups, sorts, filters or grades by person', () => {
  // An admin erases the words of the person who asked for it: it takes their words and shows none of their numbers.
  const forgetting = ['countTexts.payload.author', 'eraseTexts.payload.author'];
  expect(appraisalFaults({ ...userCalls, ...adminCalls }, forgetting)).toEqual([]);
});

test('No record does, either, but the list of accounts that is reported to Atlassian: what is never kept can never be shown', () => {
  const kept = Object.entries(records).filter(([kind]) => kind !== 'account').map(([kind, record]) => [kind, { payload: nothing, result: record, rule }] as const);
  expect(appraisalFaults(Object.fromEntries(kept))).toEqual([]);
});

describe('A contract is refused that has', () => {
  test.each<[string, Calls, RegExp]>([
    ['a record keyed by account id', answering(z.strictObject({ load: z.record(accountId, z.number()) })), /call\.result\.load: Keyed by account id/],
    ['a map keyed by account id, deep inside', answering(z.array(z.strictObject({ team: teamKey, by: z.map(accountId, z.string()).optional() }))), /Keyed by account id/],
    ['a filter by owner', asking(z.strictObject({ owner: accountId.optional() })), /call\.payload\.owner: /],
    ['a filter by several people', asking(z.strictObject({ team: teamKey, of: z.array(accountId) })), /call\.payload\.of: .*filter by person/],
    ['an order by owner', asking(z.strictObject({ sort: z.enum(['title', 'owner']) })), /call\.payload\.sort: Nothing is sorted/],
    ['a grouping', asking(z.strictObject({ groupBy: z.enum(['team', 'level']).default('team') })), /call\.payload\.groupBy: Nothing is sorted, grouped/],
    ['rows of people with a mean', answering(z.strictObject({ people: z.array(z.strictObject({ owner: accountId, mean: z.number() })) })), /grades the person/],
    ['rows of people with a grade', answering(z.array(z.strictObject({ owner: accountId, grade: z.number() }))), /a row about the person/],
    ['a row under another name', answering(z.strictObject({ rows: z.array(z.strictObject({ accountId, keyResult: keyResultKey })) })), /a person is never the subject/],
    ['a list of people', answering(z.strictObject({ silent: z.array(accountId) })), /call\.result\.silent\[\]: .*a person is never the subject/],
    ['a person for every team', answering(z.record(teamKey, accountId)), /a person is never the subject/],
    ['a mean beside an owner', answering(z.strictObject({ owner: accountId.optional(), median: z.number() })), /grades the person/],
    ['the same in one branch of a choice', answering(z.union([z.null(), z.strictObject({ best: accountId })])), /a person is never the subject/],
  ])('%s', (_, calls, why) => {
    expect(faults(calls)).toEqual(expect.arrayContaining([expect.stringMatching(why)]));
  });

  test('a schema nobody can look into', () => {
    expect(() => faults(answering(z.strictObject({ more: z.unknown() })))).toThrow(/cannot look into/);
  });
});

describe('A contract may have', () => {
  test.each<[string, Calls]>([
    ['owner, lead and members of a team', answering(z.array(z.strictObject({ key: teamKey, lead: accountId, members: z.array(accountId) })))],
    ['the author of what was said about a key result', answering(z.array(z.strictObject({ keyResult: keyResultKey, by: accountId, changed: z.string() })))],
    ['the caller', answering(z.strictObject({ you: z.strictObject({ accountId, lead: z.boolean() }) }))],
    ['a draft with an owner', asking(z.strictObject({ draft: z.strictObject({ owner: accountId.optional() }) }))],
    ['a filter on what is mine', asking(z.strictObject({ mine: z.boolean() }))],
  ])('%s', (_, calls) => {
    expect(faults(calls)).toEqual([]);
  });
});
