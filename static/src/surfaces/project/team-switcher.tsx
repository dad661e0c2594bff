import PeopleGroupIcon from '@atlaskit/icon/core/people-group';
import type { TeamView } from '../../../../src/contract/views';
import { ChoiceMenu } from './choice-menu';
import { useOkrs } from './okrs-context';

interface Props {
  teams: TeamView['teams'];
  chosen: string;
  onChoose(key: string): void;
}

/** Whose OKRs are shown: the project's teams, then the ones above them. */
export function TeamSwitcher({ teams, chosen, onChoose }: Props) {
  const { view } = useOkrs();
  const level = (id: string) => view.levels.find((one) => one.id === id)?.name ?? id;
  return (
    <ChoiceMenu
      id="team"
      name="Team"
      icon={PeopleGroupIcon}
      choices={teams.map((team) => ({ id: team.key, label: team.name, detail: `${team.key} · ${level(team.level)}` }))}
      chosen={chosen}
      onChoose={onChoose}
    >
      {teams.find(({ key }) => key === chosen)?.name}
    </ChoiceMenu>
  );
}
