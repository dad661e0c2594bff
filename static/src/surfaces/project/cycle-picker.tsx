import CalendarIcon from '@atlaskit/icon/core/calendar';
import type { TeamView } from '../../../../src/contract/views';
import { dayText } from '../../text/dates';
import { ChoiceMenu } from './choice-menu';
import { useOkrs } from './okrs-context';

interface Props {
  cycles: TeamView['cycles'];
  chosen: string;
  onChoose(id: string): void;
}

/** Which cycle is shown, the latest first. */
export function CyclePicker({ cycles, chosen, onChoose }: Props) {
  const { calendar } = useOkrs();
  const dates = ({ startsOn, endsOn }: TeamView['cycle']) =>
    `${dayText(startsOn, calendar.locale)} – ${dayText(endsOn, calendar.locale)}`;
  const shown = cycles.find(({ id }) => id === chosen);
  const latestFirst = [...cycles].sort((a, b) => b.startsOn.localeCompare(a.startsOn) || a.endsOn.localeCompare(b.endsOn));
  return (
    <ChoiceMenu
      id="cycle"
      name="Cycle"
      icon={CalendarIcon}
      choices={latestFirst.map((cycle) => ({ id: cycle.id, label: cycle.name, detail: dates(cycle) }))}
      chosen={chosen}
      onChoose={onChoose}
    >
      {shown?.name}
      {shown && <span className="head-dates">{dates(shown)}</span>}
    </ChoiceMenu>
  );
}
