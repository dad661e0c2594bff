import './rail-scale.css';
import type { CSSProperties } from 'react';

export interface Scale {
  baseline: string;
  target: string;
  /** `short` stands in where the whole does not fit: “expected 13.8 h”, “13.8 h”. */
  expected?: { text: string; short: string };
}

/** The line of words under a rail. “Expected” stands under the pin, or as near as its neighbors let it. */
export function RailScale({ baseline, target, expected, expectedAt }: Scale & { expectedAt: number | undefined }) {
  const place: Record<string, string | number> = { '--at': expectedAt ?? 0, '--left': baseline.length, '--right': target.length };
  const style: CSSProperties = place;
  return (
    <span className="rail-scale" style={style}>
      <span>{baseline}</span>
      {expected && expectedAt !== undefined && (
        <>
          <Middle text={expected.text} form="whole" />
          <Middle text={expected.short} form="short" />
        </>
      )}
      <span>{target}</span>
    </span>
  );
}

function Middle({ text, form }: { text: string; form: 'whole' | 'short' }) {
  const length: Record<string, number> = { '--length': text.length };
  const style: CSSProperties = length;
  return (
    <span className="rail-scale-expected" data-form={form} style={style}>
      {text}
    </span>
  );
}
