import { router } from '@forge/bridge';
import Heading from '@atlaskit/heading';
import RefreshIcon from '@atlaskit/icon/core/refresh';
import type { ReactNode } from 'react';
import type { KeyResultPage } from '../../../../../src/contract/key-result-page';
import { displayNumber } from '../../../../../src/okr/display-number';
import type { Action } from '../../../parts/action';
import { ActionButton } from '../../../parts/action-button';
import { STILL_MEASURING } from '../../../parts/measuring-flags';
import { Message } from '../../../parts/message';
import { WayLink } from '../../../parts/way-link';
import type { People } from '../../../showing/findings';
import { pausedWords } from '../../../showing/paused-words';
import { momentOf, shortDateWithin, type Calendar } from '../../../text/dates';
import { plural } from '../../../text/plural';
import { lastMove } from './last-move';
import { costWords, rhythmWords } from './measure-words';

interface Props {
  page: KeyResultPage;
  calendar: Calendar;
  people: People;
  siteUrl: string;
  again: Action | undefined;
  /** A job is at it, and takes longer than a person waits. */
  still: boolean;
}

/** The value and where it is from: how it is taken, of which issues, when, how often, at what cost. */
export function Provenance({ page, calendar, people, siteUrl, again, still }: Props) {
  const { view, query, waitsUntil } = page;
  const { keyResult, state } = view;
  const { reading, failure } = state;
  const move = lastMove(view, calendar);
  const cost = costWords(keyResult.measure, state.issues.length > 0);
  return (
    <section className="kr-provenance" aria-labelledby="kr-provenance">
      <Heading size="xsmall" as="h2" id="kr-provenance">
        Where the number comes from
      </Heading>
      <p className="kr-value">{reading ? valueText(reading.value, keyResult, calendar.locale) : '–'}</p>
      <p className="kr-subtle">{sourceOf({ page, calendar, people, siteUrl })}</p>
      {query !== undefined && <code>{query}</code>}
      <dl>
        <dt>Measured</dt>
        <dd>{rhythmWords(keyResult.measure)}</dd>
        {move !== null && (
          <>
            <dt>Last change</dt>
            <dd>{move}</dd>
          </>
        )}
        {cost !== null && (
          <>
            <dt>Cost</dt>
            <dd>{cost}</dd>
          </>
        )}
      </dl>
      {view.paused && <Message title={`${pausedWords(view.paused.at, calendar)}.`}>The last value is shown with its date. An admin can resume it in the settings.</Message>}
      {failure && !view.paused && (
        <Message title={`Not measured ${shortDateWithin(failure.at, calendar)}.`} tone="warning">
          {failure.message} {reading && 'The last good value is shown with its date.'}
        </Message>
      )}
      {waitsUntil !== undefined && waitsUntil > page.now && (
        <Message title={`Measuring waits until ${momentOf(waitsUntil, calendar)}.`}>Jira’s hourly budget is spent until then.</Message>
      )}
      {still && <p className="kr-subtle">{STILL_MEASURING}</p>}
      {again && <ActionButton compact icon={RefreshIcon} action={again} />}
    </section>
  );
}

/** “22.4 h”; of stages, “2 of 4 stages”. */
const valueText = (value: number, { target, unit }: KeyResultPage['view']['keyResult'], locale: string): string =>
  target.kind === 'stages' ? `${value} of ${plural(target.stages.length, 'stage')}` : displayNumber(value, unit, locale);

function sourceOf({ page, calendar, people, siteUrl }: Omit<Props, 'again' | 'still'>): ReactNode {
  const { view, query } = page;
  const { reading } = view.state;
  if (!reading) return view.keyResult.measure.kind === 'typed' ? 'Nobody has checked in a value yet.' : 'Not measured yet.';
  const asOf = momentOf(view.inputs.lastMeasuredAt ?? reading.asOf, calendar);
  const issuesOf = (count: number) => <IssuesLink count={count} query={query} siteUrl={siteUrl} />;
  switch (reading.source) {
    case 'check-in': {
      const person = people(reading.by);
      const by = person?.kind === 'known' ? ` by ${person.name}` : person?.kind === 'former' ? ' by a former user' : '';
      return `Typed${by}, ${shortDateWithin(reading.asOf, calendar)}.`;
    }
    case 'count':
      return <>Count of {issuesOf(reading.value)} in Jira, as of {asOf}.</>;
    case 'share':
      return <>Share of {issuesOf(reading.over)} in Jira that also match a second query, as of {asOf}.</>;
    case 'sum':
      return <>Sum of a number field over {issuesOf(reading.over)} in Jira, as of {asOf}.</>;
    case 'work-done':
      return `Share of its own work that is done, as of ${asOf}. It measures activity, not a result.`;
  }
}

/** How many issues it was taken of, to be looked at in Jira's own search. */
function IssuesLink({ count, query, siteUrl }: { count: number; query: string | undefined; siteUrl: string }) {
  const issues = plural(count, 'issue');
  if (query === undefined) return issues;
  const href = `${siteUrl}/issues/?jql=${encodeURIComponent(query)}`;
  return <WayLink way={{ label: issues, href, onPress: () => void router.navigate(href) }} />;
}
