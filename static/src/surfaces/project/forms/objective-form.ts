import type { UserApi } from '../../../../../src/contract/api';
import type { Objective } from '../../../../../src/okr/objective';
import type { Faults } from '../../../parts/use-form';

/** An objective as it is written; what was not chosen is absent. */
export interface ObjectiveForm {
  title: string;
  owner: string | undefined;
  parent: string | undefined;
  pillar: string | undefined;
}

export type ObjectiveField = keyof ObjectiveForm;
export type ObjectiveDraft = Parameters<UserApi['createObjective']>[0]['draft'];

export const objectiveDraftOf = ({ title, owner, parent, pillar }: ObjectiveForm | Objective): ObjectiveDraft => ({
  title: title.trim(),
  ...(owner === undefined ? {} : { owner }),
  ...(parent === undefined ? {} : { parent }),
  ...(pillar === undefined ? {} : { pillar }),
});

export const formOfObjective = ({ title, owner, parent, pillar }: ObjectiveDraft): ObjectiveForm => ({ title, owner, parent, pillar });

/** What keeps an objective from being saved. Only its title is required: the coach asks for the rest. */
export function objectiveFaults({ title }: ObjectiveForm): Faults<ObjectiveField> {
  const length = title.trim().length;
  if (length === 0) return { title: 'Write what will be better when this is reached.' };
  if (length > 200) return { title: `A title has at most 200 characters; this one has ${length}.` };
  return {};
}

/** The field that a path of the payload belongs to. */
export function objectiveFieldOf(path: string): ObjectiveField | null {
  const [, name] = path.split('.');
  return name === 'title' || name === 'owner' || name === 'parent' || name === 'pillar' ? name : null;
}
