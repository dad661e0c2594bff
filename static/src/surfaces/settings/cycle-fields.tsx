import IconButton from '@atlaskit/button/icon/button';
import DeleteIcon from '@atlaskit/icon/core/delete';
import Textfield from '@atlaskit/textfield/text-field';
import { Field } from '../../parts/field';
import type { CycleRow } from './cycle-row';

interface Props {
  row: CycleRow;
  faultOf(field: 'name' | 'startsOn' | 'endsOn'): string | undefined;
  onChange(part: Partial<CycleRow>): void;
  onRemove(): void;
}

/** One cycle: its name and its days, both included. */
export function CycleFields({ row, faultOf, onChange, onRemove }: Props) {
  const called = row.name === '' ? 'new cycle' : row.name;
  const text = (label: string, field: 'name' | 'startsOn' | 'endsOn') => (
    <Field label={label} labelHidden required error={faultOf(field)}>
      {(control) => (
        <Textfield
          {...control}
          value={row[field]}
          maxLength={60}
          onChange={(event) => onChange({ [field]: event.currentTarget.value })}
          {...(field !== 'name' && { type: 'date', max: '9999-12-31' })}
        />
      )}
    </Field>
  );
  return (
    <li className="cycle-fields" data-row={row.key} data-within={row.within !== undefined || undefined}>
      {text(`Name of ${called}`, 'name')}
      {text(`First day of ${called}`, 'startsOn')}
      {text(`Last day of ${called}`, 'endsOn')}
      <IconButton icon={DeleteIcon} label={row.kind === 'annual' ? `Remove ${called} with its quarters` : `Remove ${called}`} appearance="subtle" onClick={onRemove} />
    </li>
  );
}
