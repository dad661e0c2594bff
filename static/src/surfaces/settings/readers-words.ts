import type { Team } from '../../../../src/okr/team';

/** Who reads a team's OKRs, in two words. */
export const readersWords: Record<Team['visibility'], string> = { site: 'Everyone', project: 'People of its projects' };
