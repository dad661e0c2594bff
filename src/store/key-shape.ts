import type { Kind } from '../app/records';

/**
 * Refuses a key that its kind cannot have. Schemas keep such keys out long before; this is the last door, so that no text
 * of a payload ever names another record than the one that was authorized. Throws TypeError; the key is not in its words.
 */
export function checkKeyShape(kind: Kind, key: string): void {
  if (!(shapes[kind] ?? named).test(key)) throw new TypeError(`This is no key of a ${kind} record.`);
}

const TEAM = '[A-Z][A-Z0-9]{1,9}';
const OBJECTIVE = `${TEAM}-O[1-9]\\d{0,5}`;
const KEY_RESULT = `${TEAM}-KR[1-9]\\d{0,5}`;
const CYCLE = '[a-z0-9][a-z0-9-]{0,30}';
const ISSUE_OR_PROJECT = '[1-9]\\d{0,17}';
const INSTANT = '\\d{4}-\\d\\d-\\d\\dT[0-9:.]{5,20}Z';
const ACCOUNT = '[A-Za-z0-9:_-]{1,128}';

const whole = (pattern: string): RegExp => new RegExp(`^(?:${pattern})$`);

/** Sections of the settings and notes: a name without the marks that tell kinds apart. */
const named = whole('[A-Za-z0-9][A-Za-z0-9:._-]{0,299}');

const shapes: { readonly [K in Kind]?: RegExp } = {
  team: whole(TEAM),
  objective: whole(OBJECTIVE),
  'key-result': whole(KEY_RESULT),
  'kr-state': whole(KEY_RESULT),
  series: whole(KEY_RESULT),
  standing: whole(`${TEAM}:${CYCLE}`),
  outline: whole(`${TEAM}:${CYCLE}`),
  run: whole(`${TEAM}:${CYCLE}`),
  dismissals: whole(`${TEAM}:${CYCLE}`),
  'issue-links': whole(ISSUE_OR_PROJECT),
  'project-home': whole(ISSUE_OR_PROJECT),
  counter: whole(`${TEAM}:(O|KR)`),
  account: whole(ACCOUNT),
  'check-in': whole(`${KEY_RESULT}:${INSTANT}:${INSTANT}:${ACCOUNT}`),
  change: whole(`(${OBJECTIVE}|${KEY_RESULT}|[a-z][a-z-]{0,30}:[A-Za-z0-9:._-]{1,100}):${INSTANT}:${ACCOUNT}`),
};
