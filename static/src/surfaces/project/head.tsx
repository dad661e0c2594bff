import './head.css';
import Heading from '@atlaskit/heading';
import { ActionButton } from '../../parts/action-button';
import { CyclePicker } from './cycle-picker';
import { useOkrs } from './okrs-context';
import type { Place } from './place';
import { TeamSwitcher } from './team-switcher';

interface Props {
  place: Place;
  /** The cycle has no objectives: then the page itself offers to write the first. */
  empty: boolean;
  onGo(place: Place): void;
}

/** Whose OKRs of when, and the one thing to do about the whole. */
export function Head({ place, empty, onGo }: Props) {
  const { view, rights, open } = useOkrs();
  const team = place.team ?? view.team.key;
  const cycle = place.cycle ?? view.cycle.id;
  return (
    <div className="head">
      <Heading size="large" as="h1">
        OKRs
      </Heading>
      {view.teams.length > 1 && <TeamSwitcher teams={view.teams} chosen={team} onChoose={(key) => onGo({ team: key, cycle })} />}
      <CyclePicker cycles={view.cycles} chosen={cycle} onChoose={(id) => onGo({ team, cycle: id })} />
      {rights.write && !empty && (
        <span className="head-action">
          <ActionButton appearance="primary" action={{ label: 'Add objective', onPress: () => open({ kind: 'objective' }) }} />
        </span>
      )}
    </div>
  );
}
