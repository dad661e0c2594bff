import './name-list.css';
import AddIcon from '@atlaskit/icon/core/add';
import VisuallyHidden from '@atlaskit/visually-hidden';
import { useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { ActionButton } from '../../parts/action-button';
import { NameRow } from './name-row';
import { newRow, type NamedRow } from './named-row';

interface Props {
  /** “Levels” */
  label: string;
  /** “level”: what one row is called in its buttons. */
  one: string;
  rows: readonly NamedRow[];
  onChange(rows: NamedRow[]): void;
  /** Characters a name may have. */
  longest: number;
  /** How few and how many rows there may be. */
  least: number;
  most: number;
  /** “2 teams”: what hangs on a row. */
  note?(row: NamedRow): string | undefined;
  faultOf(place: number): string | undefined;
}

/** An ordered list of names: write, add, remove, move up and down. The focus stays with the row that was changed. */
export function NameList({ label, one, rows, onChange, longest, least, most, note, faultOf }: Props) {
  const list = useRef<HTMLDivElement>(null);
  const [said, say] = useState('');
  const change = (next: NamedRow[], ...focus: string[]) => {
    flushSync(() => onChange(next));
    focusFirst(list.current, focus);
  };
  const add = () => {
    const row = newRow();
    change([...rows, row], partOf(row, 'input'));
  };
  const remove = (row: NamedRow, place: number) => {
    const rest = rows.filter((other) => other !== row);
    const next = rest[place] ?? rest.at(-1);
    change(rest, next ? partOf(next, 'input') : '', '.name-list-add button');
    say(`${row.name || `Empty ${one}`} is removed.`);
  };
  const move = (row: NamedRow, to: number, button: 'up' | 'down') => {
    const next = rows.filter((other) => other !== row).toSpliced(to, 0, row);
    change(next, partOf(row, `button[data-move=${button}]:enabled`), partOf(row, 'button[data-move]:enabled'));
    say(`${row.name || `Empty ${one}`} is now ${to + 1} of ${rows.length}.`);
  };
  return (
    <div ref={list} className="name-list">
      <ol aria-label={label}>
        {rows.map((row, place) => (
          <NameRow
            key={row.key}
            row={row}
            label={`Name of ${one} ${place + 1}`}
            place={place}
            last={place === rows.length - 1}
            longest={longest}
            removable={rows.length > least}
            note={note?.(row)}
            fault={faultOf(place)}
            onName={(name) => onChange(rows.map((other) => (other === row ? { ...row, name } : other)))}
            onMove={(to, button) => move(row, to, button)}
            onRemove={() => remove(row, place)}
          />
        ))}
      </ol>
      {rows.length < most && (
        <div className="name-list-add">
          <ActionButton compact icon={AddIcon} action={{ label: `Add a ${one}`, onPress: add }} />
        </div>
      )}
      <VisuallyHidden>
        <span role="status">{said}</span>
      </VisuallyHidden>
    </div>
  );
}

const partOf = ({ key }: NamedRow, part: string): string => `[data-row="${CSS.escape(key)}"] ${part}`;

function focusFirst(within: HTMLElement | null, selectors: readonly string[]): void {
  const found = selectors.filter((selector) => selector !== '').map((selector) => within?.querySelector<HTMLElement>(selector));
  found.find((element) => element)?.focus();
}
