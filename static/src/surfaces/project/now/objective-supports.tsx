import type { ObjectiveView } from '../../../../../src/contract/views';
import { WayLink } from '../../../parts/way-link';
import { useOkrs } from '../okrs-context';
import { teamOfKey } from '../place';
import { OwnerPicture } from './owner-picture';

/** Who owns an objective and what it supports: a parent, which is followed where its team is in reach, else a pillar. */
export function ObjectiveSupports({ objective }: { objective: ObjectiveView['objective'] }) {
  const { view, show } = useOkrs();
  const { owner, parent, pillar } = objective;
  const serves = view.pillars.find(({ id }) => id === pillar);
  const inReach = parent !== undefined && view.teams.some(({ key }) => key === teamOfKey(parent));
  return (
    <span className="okr-up">
      <OwnerPicture owner={owner} />
      <span>
        {parent !== undefined && <>supports {inReach ? <WayLink way={{ label: parent, onPress: () => show(parent) }} /> : parent}</>}
        {parent === undefined && serves && <>serves {serves.name}</>}
      </span>
    </span>
  );
}
