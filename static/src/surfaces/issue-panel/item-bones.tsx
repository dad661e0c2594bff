import './key-result-item.css';
import './key-result-shapes.css';
import './key-result-facts.css';
import './item-bones.css';
import type { ReactNode } from 'react';
import { ChipBone, Loading, ShapeBones, TextBones } from '../../parts/bones';

/** Key results on their way: bones in the heights of the rows to come. */
export function RowBones({ rows }: { rows: number }) {
  return (
    <Loading>
      {Array.from({ length: rows }, (_, row) => (
        <div key={row} className="key-result-item">
          <ItemBones name={<TextBones widths={[56]} small />} text={<TextBones widths={[408, 160]} />} />
        </div>
      ))}
    </Loading>
  );
}

/** A row whose numbers are not there yet; its name and text may be. */
export function ItemBones({ name, text }: { name: ReactNode; text: ReactNode }) {
  return (
    <div className="item-bones">
      <div className="key-result-head">
        <div className="key-result-key">{name}</div>
        <div className="key-result-text">{text}</div>
        <div className="key-result-controls">
          <ChipBone />
        </div>
      </div>
      <div className="key-result-shapes" aria-hidden="true">
        <ShapeBones scale />
        <figure>
          <TextBones widths={[64]} small />
        </figure>
      </div>
      <div className="key-result-facts" aria-hidden="true">
        <TextBones widths={[220]} small />
      </div>
    </div>
  );
}
