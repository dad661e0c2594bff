import { ShapeBones, TextBones } from '../../parts/bones';
import { KeyLink } from '../../parts/key-link';
import type { Desk } from './desk';
import type { NewLink } from './link-change';
import { words } from './words';

/** A key result that was just chosen: its words at once, bones where its numbers will be. */
export function PendingItem({ link, desk }: { link: NewLink; desk: Desk }) {
  return (
    <li className="key-result-item" aria-busy="true">
      <div className="key-result-head">
        <p className="key-result-key">
          <KeyLink way={desk.ways.okr(link.key)} />
          <small>{words.saving}</small>
        </p>
        <p className="key-result-text">{link.text}</p>
      </div>
      <div className="key-result-shapes" aria-hidden="true">
        <ShapeBones scale />
      </div>
      <div className="key-result-facts" aria-hidden="true">
        <TextBones widths={[220]} small />
      </div>
    </li>
  );
}
