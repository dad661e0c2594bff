import './key-result-shapes.css';
import { OutcomeAndWork } from '../../parts/outcome-and-work';
import { Sparkline } from '../../parts/sparkline';
import type { KeyResultRow } from '../../showing/key-result-row';
import { plural } from '../../text/plural';
import { words } from './words';

/** The two numbers of a key result, and its value's way so far. */
export function KeyResultShapes({ row }: { row: KeyResultRow }) {
  const { label, outcome, work, texts, scale, now, trend } = row;
  return (
    <div className="key-result-shapes">
      <OutcomeAndWork label={label} outcome={outcome} work={work} numbers={texts} names={words.shapes} scale={scale} />
      <figure>
        <figcaption>{now === null ? words.noNumber : <Now value={now} />}</figcaption>
        {trend.values.length > 0 && <Sparkline values={trend.values} expected={trend.expected} />}
        {trend.values.length > 1 && <small>{spanOf(trend.values)}</small>}
      </figure>
    </div>
  );
}

const Now = ({ value }: { value: string }) => (
  <>
    <b>{value}</b> {words.now}
  </>
);

const week = 7 * 86_400_000;

function spanOf(values: KeyResultRow['trend']['values']): string {
  const span = (values.at(-1)?.at ?? 0) - (values[0]?.at ?? 0);
  return plural(Math.max(1, Math.round(span / week)), 'week');
}
