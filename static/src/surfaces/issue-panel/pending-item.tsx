import { KeyLink } from '../../parts/key-link';
import type { Desk } from './desk';
import { ItemBones } from './item-bones';
import type { NewLink } from './link-change';
import { words } from './words';

/** A key result that was just chosen: its words at once, bones where its numbers will be. */
export function PendingItem({ link, desk }: { link: NewLink; desk: Desk }) {
  const name = (
    <>
      <KeyLink way={desk.ways.okr(link.key)} />
      <small>{words.saving}</small>
    </>
  );
  return (
    <li className="key-result-item" data-row={link.key} aria-busy="true">
      <ItemBones name={name} text={link.text} />
    </li>
  );
}
