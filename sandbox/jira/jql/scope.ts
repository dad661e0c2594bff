import type { Caller } from '../caller';
import { visibleIssues } from '../permissions';
import type { Site } from '../site';
import type { Sql } from '../sql';
import type { Moment } from './dates';

/** All that the meaning of a query depends on besides its text, and the list of what is wrong with it. */
export interface JqlScope {
  readonly site: Site;
  readonly caller: Caller;
  readonly moment: Moment;
  /** Condition on issues `i` that the caller may see. */
  readonly visible: Sql;
  /** Jira names every wrong value at once, so refusals are gathered. */
  readonly problems: string[];
}

export function jqlScope(site: Site, caller: Caller): JqlScope {
  return {
    site,
    caller,
    moment: { now: site.clock.now(), timeZone: caller.timeZone },
    visible: visibleIssues(site.catalog, caller),
    problems: [],
  };
}
