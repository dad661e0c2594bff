import './key-result-item.css';
import { KeyLink } from '../../parts/key-link';
import { STILL_MEASURING } from '../../parts/measuring-flags';
import { WayLink } from '../../parts/way-link';
import type { LineView } from '../../../../src/contract/views';
import { keyResultRow } from '../../showing/key-result-row';
import type { Desk } from './desk';
import { KeyResultControls } from './key-result-controls';
import { KeyResultFacts } from './key-result-facts';
import { KeyResultShapes } from './key-result-shapes';
import { originOf } from './linked-already';
import type { PanelItem } from './panel-groups';
import { words } from './words';

interface Props {
  item: Extract<PanelItem, { kind: 'linked' }>;
  /** The way up, kept with the row so that an unlinked one comes back whole. */
  line: readonly LineView[];
  desk: Desk;
}

/** A linked key result: what it says, its two numbers, who answers for it, what the coach remarks. */
export function KeyResultItem({ item, line, desk }: Props) {
  const { view, from, saving } = item;
  const { key, cycle, text } = view.keyResult;
  const row = keyResultRow(view, desk.thresholds, desk.calendar);
  const unlink = () => desk.unlink({ key, text, before: { view, line } });
  return (
    <li className="key-result-item" data-row={key} data-saving={saving || undefined}>
      <div className="key-result-head">
        <p className="key-result-key">
          <KeyLink way={desk.ways.okr(key, cycle)} />
          {from && <WayLink way={{ ...desk.ways.issue(from.key), label: originOf(from) }} className="key-result-origin" />}
          {saving && <small>{words.saving}</small>}
          {desk.stillMeasuring(key) && <small>{STILL_MEASURING}</small>}
        </p>
        <p className="key-result-text">{text}</p>
        <KeyResultControls row={row} desk={desk} onUnlink={from === null && desk.mayLink ? unlink : null} />
      </div>
      <KeyResultShapes row={row} />
      <KeyResultFacts row={row} desk={desk} />
    </li>
  );
}
