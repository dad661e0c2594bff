import { Message } from '../../../parts/message';
import { momentOf } from '../../../text/dates';
import { useOkrs } from '../okrs-context';
import { numbersFrom } from './numbers-from';

/** Jira is not asked for a while: from when the numbers are, and when new ones come. */
export function MeasuringWaits() {
  const { view, calendar } = useOkrs();
  if (view.measuring === undefined) return null;
  const from = numbersFrom(view);
  const title = from === null ? 'New numbers are late.' : `Numbers are from ${momentOf(from, calendar)}.`;
  return (
    <Message title={title}>
      Measuring waits until Jira’s hourly budget is free again, at {momentOf(view.measuring.waitsUntil, calendar)}. You can check in
      meanwhile.
    </Message>
  );
}
