import { Glyph } from '../../../parts/glyph';
import { KeyLink } from '../../../parts/key-link';
import { StatusGlyph } from '../../../parts/status-glyph';
import { WayLink } from '../../../parts/way-link';
import type { AttentionLine } from '../../../showing/attention';
import { useOkrs } from '../okrs-context';
import { useAttentionWay } from './use-attention-way';

interface Props {
  line: AttentionLine;
  onReveal(key: string): void;
}

/** One line: which row, what about it, by what evidence, and one thing to do. */
export function AttentionItem({ line, onReveal }: Props) {
  const { show } = useOkrs();
  const { key, name, evidence } = line;
  const way = useAttentionWay(line, onReveal);
  const toRow = () => {
    onReveal(key);
    show(key);
  };
  return (
    <li>
      <span className="attention-glyph" data-why={line.why}>
        {line.status ? <StatusGlyph status={line.status} /> : <Glyph name={line.why === 'blocked' ? 'blocked' : 'finding'} />}
      </span>
      <span className="attention-key">
        <KeyLink way={{ label: key, onPress: toRow }} />
      </span>
      <p>
        <b>{name}</b> <span>{evidence}</span>
      </p>
      <span className="attention-way">
        <WayLink way={way} label={`${way.label}: ${key}`} />
      </span>
    </li>
  );
}
