import type { UseQueryResult } from '@tanstack/react-query';
import type { PanelView } from '../../../../src/contract/views';
import { CallFailed } from '../../data/call';
import type { Action } from '../../parts/action';
import { Message } from '../../parts/message';
import { momentOf, type Calendar } from '../../text/dates';
import type { Trouble } from './trouble';
import type { Inherited } from './use-panel';
import type { ParentIssue } from './use-issue';
import { words } from './words';

/** Something the viewer did was not stored: what was shown is taken back, and here is why. */
export function TroubleMessage({ trouble: { title, text, retry }, onDismiss }: { trouble: Trouble; onDismiss(): void }) {
  const action = retry ? { label: words.tryAgain, onPress: retry } : { label: words.dismiss, onPress: onDismiss };
  return (
    <Message title={title} tone="warning" live="assertive" action={action}>
      {text}
    </Message>
  );
}

/** Nothing could be loaded: one message and the way to try again. */
export function FailedPanel({ own }: { own: UseQueryResult<PanelView> }) {
  const why = own.error instanceof CallFailed ? own.error.failure.message : 'This page and Jira could not talk.';
  return (
    <Message title={words.failed.title} live="assertive" action={again(own)}>
      {words.failed.text(why)}
    </Message>
  );
}

interface Props {
  own: UseQueryResult<PanelView>;
  view: PanelView;
  inherited: Inherited;
  calendar: Calendar;
}

/** What of the panel could not be read, while the rest of it stands. */
export function PanelNotices({ own, view, inherited, calendar }: Props) {
  return (
    <>
      {view.unreadable.length > 0 && (
        <Notice {...words.unreadable(view.unreadable.join(', '))} action={again(own)} />
      )}
      {inherited.kind === 'failed' && (
        <Notice
          {...words.inheritedFailed(nameOf(inherited.from))}
          action={{ label: words.tryAgain, onPress: inherited.retry, busy: inherited.retrying }}
        />
      )}
      {own.isRefetchError && <Notice {...words.outdated(momentOf(view.now, calendar))} action={again(own)} />}
    </>
  );
}

function Notice({ title, text, action }: { title: string; text: string; action: Action }) {
  return (
    <Message title={title} live="polite" action={action}>
      {text}
    </Message>
  );
}

const nameOf = (parent: ParentIssue | null): string =>
  parent === null ? words.parent : parent.epic ? `epic ${parent.key}` : parent.key;

const again = ({ refetch, isFetching }: UseQueryResult<PanelView>): Action => ({
  label: words.tryAgain,
  onPress: () => void refetch(),
  busy: isFetching,
});
