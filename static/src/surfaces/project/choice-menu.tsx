import Button from '@atlaskit/button/default/button';
import DropdownMenu from '@atlaskit/dropdown-menu/dropdown-menu';
import DropdownItemRadio from '@atlaskit/dropdown-menu/dropdown-item-radio';
import DropdownItemRadioGroup from '@atlaskit/dropdown-menu/dropdown-item-radio-group';
import ChevronDownIcon from '@atlaskit/icon/core/chevron-down';
import type { IconProp } from '@atlaskit/button/variants/types';
import type { ReactNode } from 'react';

export interface Choice {
  id: string;
  label: string;
  /** In smaller words beside or under the label. */
  detail: string;
}

interface Props {
  id: string;
  /** What is chosen here: “Cycle”. */
  name: string;
  icon: IconProp;
  choices: readonly Choice[];
  chosen: string;
  onChoose(id: string): void;
  /** The chosen one on the button. */
  children: ReactNode;
}

/** A button that shows what is chosen and opens the other choices. */
export function ChoiceMenu({ id, name, icon, choices, chosen, onChoose, children }: Props) {
  return (
    <DropdownMenu<HTMLButtonElement>
      menuLabel={name}
      trigger={({ triggerRef, isSelected, testId: _, ...trigger }) => (
        <Button {...trigger} ref={triggerRef} isSelected={isSelected} iconBefore={icon} iconAfter={SmallChevron}>
          {children}
        </Button>
      )}
    >
      <DropdownItemRadioGroup id={id} title={name}>
        {choices.map((choice) => (
          <DropdownItemRadio
            key={choice.id}
            id={choice.id}
            description={choice.detail}
            isSelected={choice.id === chosen}
            onClick={() => choice.id !== chosen && onChoose(choice.id)}
          >
            {choice.label}
          </DropdownItemRadio>
        ))}
      </DropdownItemRadioGroup>
    </DropdownMenu>
  );
}

function SmallChevron() {
  return <ChevronDownIcon label="" size="small" />;
}
