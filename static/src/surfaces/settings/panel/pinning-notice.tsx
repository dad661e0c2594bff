import { Message } from '../../../parts/message';
import type { Pinning } from './use-pinning';

/** What became of the last wish to pin: under way, done, left to a person, or not answered. */
export function PinningNotice({ pinning: { progress, byHand, failure } }: { pinning: Pinning }) {
  if (failure) {
    return (
      <Message title={failure.message} tone="warning" live="assertive">
        {failure.hint}
      </Message>
    );
  }
  if (byHand !== null) {
    return (
      <Message title="Jira did not pin the panel." tone="warning" live="assertive">
        {byHand} Nothing was changed. It takes three clicks by hand, below.
      </Message>
    );
  }
  if (progress === null) return null;
  switch (progress.state) {
    case 'running':
      return (
        <Message title={`Jira is at it: ${Math.round(progress.percent)}%.`} live="polite">
          You can go on; it does not need this page.
        </Message>
      );
    case 'done':
      return (
        <Message title="Done." live="polite">
          The list shows where the panel is pinned now.
        </Message>
      );
    case 'failed':
      return (
        <Message title="Jira did not finish." tone="warning" live="assertive">
          {progress.message ?? 'It gave no reason.'} The list shows what is pinned. Try again, or do it by hand, below.
        </Message>
      );
  }
}
