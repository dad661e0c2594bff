import Button from '@atlaskit/button/default/button';
import DropdownItemRadio from '@atlaskit/dropdown-menu/dropdown-item-radio';
import DropdownItemRadioGroup from '@atlaskit/dropdown-menu/dropdown-item-radio-group';
import DropdownMenu from '@atlaskit/dropdown-menu/dropdown-menu';
import CalendarIcon from '@atlaskit/icon/core/calendar';
import ChevronDownIcon from '@atlaskit/icon/core/chevron-down';
import type { Cycle } from '../../../../src/okr/cycle';
import { dayText } from '../../text/dates';

interface Props {
  cycles: readonly Cycle[];
  chosen: Cycle;
  locale: string;
  onChoose(id: string): void;
}

/** Which cycle is shown, the latest first. */
export function CycleMenu({ cycles, chosen, locale, onChoose }: Props) {
  const dates = ({ startsOn, endsOn }: Cycle) => `${dayText(startsOn, locale)} – ${dayText(endsOn, locale)}`;
  const latestFirst = [...cycles].sort((a, b) => b.startsOn.localeCompare(a.startsOn) || a.endsOn.localeCompare(b.endsOn));
  return (
    <DropdownMenu<HTMLButtonElement>
      menuLabel="Cycle"
      trigger={({ triggerRef, isSelected, testId: _, ...trigger }) => (
        <Button {...trigger} ref={triggerRef} isSelected={isSelected} iconBefore={CalendarIcon} iconAfter={SmallChevron}>
          {chosen.name}
          <span className="company-dates">{dates(chosen)}</span>
        </Button>
      )}
    >
      <DropdownItemRadioGroup id="cycle" title="Cycle">
        {latestFirst.map((cycle) => (
          <DropdownItemRadio
            key={cycle.id}
            id={cycle.id}
            description={dates(cycle)}
            isSelected={cycle.id === chosen.id}
            onClick={() => cycle.id !== chosen.id && onChoose(cycle.id)}
          >
            {cycle.name}
          </DropdownItemRadio>
        ))}
      </DropdownItemRadioGroup>
    </DropdownMenu>
  );
}

function SmallChevron() {
  return <ChevronDownIcon label="" size="small" />;
}
