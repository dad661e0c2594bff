import type { Measure } from '../../../../../src/okr/measure';

/** How often the value is taken. */
export const rhythmWords = ({ kind }: Measure): string => (kind === 'typed' ? 'at each check-in' : 'hourly and when an issue moves');

/** What a run costs in Jira's points, at most; null when nothing is asked. A count is one point whatever it counts. */
export function costWords({ kind }: Measure, hasWork: boolean): string | null {
  switch (kind) {
    case 'typed':
      return hasWork ? 'up to 3 points a run, for the work' : null;
    case 'count':
      return hasWork ? '1 point a run, and up to 3 for the work' : '1 point a run';
    case 'share':
      return hasWork ? '2 points a run, and up to 3 for the work' : '2 points a run';
    case 'sum':
      return 'a point for each issue, and one for each hundred';
    case 'work-done':
      return 'up to 3 points a run';
  }
}
