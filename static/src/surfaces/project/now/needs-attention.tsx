import './needs-attention.css';
import Heading from '@atlaskit/heading';
import { useState } from 'react';
import { WayLink } from '../../../parts/way-link';
import type { AttentionLine } from '../../../showing/attention';
import { AttentionItem } from './attention-item';

/** Lines that stand at once; the rest are asked for. */
const AT_ONCE = 5;

interface Props {
  lines: readonly AttentionLine[];
  /** Brings a row into view and gives it the focus. */
  onReveal(key: string): void;
}

/** What needs somebody this week. With nothing to say the block is gone. */
export function NeedsAttention({ lines, onReveal }: Props) {
  const [all, setAll] = useState(false);
  if (lines.length === 0) return null;
  const rest = lines.length - AT_ONCE;
  return (
    <section className="attention" aria-labelledby="attention">
      <div className="attention-head">
        <Heading size="xsmall" as="h2" id="attention">
          Needs attention
        </Heading>
        <span className="now-badge">{lines.length}</span>
      </div>
      <ul>
        {lines.slice(0, all ? undefined : AT_ONCE).map((line) => (
          <AttentionItem key={line.key} line={line} onReveal={onReveal} />
        ))}
      </ul>
      {rest > 0 && (
        <p>
          <WayLink way={{ label: all ? 'Show fewer' : `Show all ${lines.length}`, onPress: () => setAll(!all) }} />
        </p>
      )}
    </section>
  );
}
