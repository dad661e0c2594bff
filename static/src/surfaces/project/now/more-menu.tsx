import IconButton from '@atlaskit/button/icon/button';
import DropdownItem from '@atlaskit/dropdown-menu/dropdown-menu-item';
import DropdownItemGroup from '@atlaskit/dropdown-menu/dropdown-menu-item-group';
import DropdownMenu from '@atlaskit/dropdown-menu/dropdown-menu';
import ShowMoreIcon from '@atlaskit/icon/core/show-more-horizontal';
import type { Action } from '../../../parts/action';

interface Props {
  /** What the actions are about. */
  subject: string;
  /** What the viewer may do; without any there is no menu. */
  actions: readonly Action[];
}

/** The rarer things to do with a row. */
export function MoreMenu({ subject, actions }: Props) {
  if (actions.length === 0) return null;
  return (
    <DropdownMenu<HTMLButtonElement>
      placement="bottom-end"
      menuLabel={`Actions for ${subject}`}
      trigger={({ triggerRef, isSelected, testId: _, ...trigger }) => (
        <IconButton
          {...trigger}
          ref={triggerRef}
          icon={ShowMoreIcon}
          label={`More for ${subject}`}
          appearance="subtle"
          spacing="compact"
          isSelected={isSelected}
        />
      )}
    >
      <DropdownItemGroup>
        {actions.map(({ label, onPress, busy }) => (
          <DropdownItem key={label} isDisabled={busy} onClick={onPress}>
            {label}
          </DropdownItem>
        ))}
      </DropdownItemGroup>
    </DropdownMenu>
  );
}
