import type { TeamView } from '../../../../../src/contract/views';
import { usePeople } from '../../../data/people';
import type { ComparedField, Met } from './met';
import type { ObjectiveDraft } from './objective-form';
import { ownerName } from './owner-name';

/** The fields of an objective as two versions of it are compared, with the owners' names. */
export function useObjectiveFields({ pillars }: TeamView, met: Met<ObjectiveDraft> | null): ReadonlyArray<ComparedField<ObjectiveDraft>> {
  const people = usePeople([met?.yours.owner, met?.theirs.owner]);
  return [
    { id: 'title', label: 'Objective', text: ({ title }) => title },
    { id: 'owner', label: 'Owner', text: ({ owner }) => ownerName(people(owner)) },
    { id: 'parent', label: 'Supports', text: ({ parent }) => parent ?? 'Nothing above' },
    { id: 'pillar', label: 'Pillar', text: ({ pillar }) => pillars.find(({ id }) => id === pillar)?.name ?? pillar ?? 'No pillar' },
  ];
}
