import { readText } from '../../../../../src/coach/read-text';
import { reviewKeyResult } from '../../../../../src/coach/review';
import type { Span } from '../../../../../src/coach/finding';
import { markedSegments } from '../../../parts/marked-segments';
import type { GoodKeyResult } from './good-key-results';

/** Work and the key result it could become, read by the coach as it reads what people write. */
export function GoodPair({ pair: { trade, instead, write, why } }: { pair: GoodKeyResult }) {
  const [remark] = reviewKeyResult({ key: 'example', text: instead, target: { kind: 'none' }, measure: { kind: 'typed' }, owner: { kind: 'none' } });
  const about = remark?.evidence.filter((one) => one.kind === 'span') ?? [];
  const moves = readText(write).evidence.filter(({ takenFor }) => numbers.includes(takenFor));
  return (
    <li className="good-pair">
      <h2>{trade}</h2>
      <div className="good-pair-texts">
        <div className="good-pair-instead">
          <span>{remark?.name.replace(/\.$/, '')}</span>
          <p>
            <Marked text={instead} spans={about} />
          </p>
        </div>
        <div className="good-pair-write">
          <span>A key result</span>
          <p>
            <Marked text={write} spans={moves} />
          </p>
        </div>
      </div>
      <p className="good-pair-why">{why}</p>
    </li>
  );
}

const numbers: ReadonlyArray<Span['takenFor']> = ['move', 'threshold', 'quantity'];

function Marked({ text, spans }: { text: string; spans: readonly Span[] }) {
  const marks = spans.map(({ start, end }) => ({ start, end, open: false }));
  return <>{markedSegments(text, marks).map(({ start, text: part, look }) => (look === 'plain' ? part : <mark key={start}>{part}</mark>))}</>;
}
