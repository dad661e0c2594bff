import IconButton from '@atlaskit/button/icon/button';
import DropdownMenu from '@atlaskit/dropdown-menu/dropdown-menu';
import DropdownItem from '@atlaskit/dropdown-menu/dropdown-menu-item';
import DropdownItemGroup from '@atlaskit/dropdown-menu/dropdown-menu-item-group';
import MoreIcon from '@atlaskit/icon/core/show-more-horizontal';
import { type ReactNode, useRef } from 'react';
import { useFrameRoom } from '../../parts/use-frame-room';
import { words } from './words';

interface Props {
  name: string;
  onCheckIn: (() => void) | null;
  onUnlink: (() => void) | null;
  onCopy(): void;
}

/** What is done with a key result more rarely. */
export function RowMenu({ name, onCheckIn, onUnlink, onCopy }: Props) {
  return (
    <DropdownMenu<HTMLButtonElement>
      placement="bottom-end"
      label={words.menu.label(name)}
      trigger={({ triggerRef, isSelected, testId: _testId, ...trigger }) => (
        <IconButton
          ref={triggerRef}
          {...trigger}
          isSelected={isSelected}
          icon={MoreIcon}
          label={words.menu.label(name)}
          appearance="subtle"
          spacing="compact"
        />
      )}
    >
      <Room>
        <DropdownItemGroup>
          {onCheckIn && <DropdownItem onClick={onCheckIn}>{words.menu.checkIn}</DropdownItem>}
          {onUnlink && <DropdownItem onClick={onUnlink}>{words.menu.unlink}</DropdownItem>}
          <DropdownItem onClick={onCopy}>{words.menu.copy}</DropdownItem>
        </DropdownItemGroup>
      </Room>
    </DropdownMenu>
  );
}

/** Lets the frame grow where the menu would be cut. */
function Room({ children }: { children: ReactNode }) {
  const menu = useRef<HTMLDivElement>(null);
  useFrameRoom(menu, stay);
  return <div ref={menu}>{children}</div>;
}

/** The menu follows its button by itself. */
const stay = (): void => undefined;
