import IconButton from '@atlaskit/button/icon/button';
import ArrowDownIcon from '@atlaskit/icon/core/arrow-down';
import ArrowUpIcon from '@atlaskit/icon/core/arrow-up';
import DeleteIcon from '@atlaskit/icon/core/delete';
import Textfield from '@atlaskit/textfield/text-field';
import { Field } from '../../parts/field';
import type { NamedRow } from './named-row';

interface Props {
  row: NamedRow;
  label: string;
  place: number;
  last: boolean;
  longest: number;
  removable: boolean;
  note: string | undefined;
  fault: string | undefined;
  onName(name: string): void;
  onMove(to: number, button: 'up' | 'down'): void;
  onRemove(): void;
}

/** One name of an ordered list, with the buttons that move or remove it. */
export function NameRow({ row, label, place, last, longest, removable, note, fault, onName, onMove, onRemove }: Props) {
  const called = row.name === '' ? label.replace('Name of ', '') : row.name;
  return (
    <li className="name-row" data-row={row.key}>
      <Field label={label} labelHidden required error={fault}>
        {(control) => (
          <Textfield
            {...control}
            value={row.name}
            maxLength={longest}
            elemAfterInput={note === undefined ? undefined : <span className="name-row-note">{note}</span>}
            onChange={(event) => onName(event.currentTarget.value)}
          />
        )}
      </Field>
      <div className="name-row-buttons">
        <IconButton
          icon={ArrowUpIcon}
          label={`Move ${called} up`}
          appearance="subtle"
          isDisabled={place === 0}
          data-move="up"
          onClick={() => onMove(place - 1, 'up')}
        />
        <IconButton
          icon={ArrowDownIcon}
          label={`Move ${called} down`}
          appearance="subtle"
          isDisabled={last}
          data-move="down"
          onClick={() => onMove(place + 1, 'down')}
        />
        <IconButton icon={DeleteIcon} label={`Remove ${called}`} appearance="subtle" isDisabled={!removable} onClick={onRemove} />
      </div>
    </li>
  );
}
