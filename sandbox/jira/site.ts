import type { Clock } from '../doors';
import type { Catalog } from './catalog';
import type { Database } from './database';
import type { Announcer } from './announcer';

/** What every part of the local Jira works with. */
export interface Site {
  readonly database: Database;
  readonly clock: Clock;
  /** Origin of the site, without a slash at the end. */
  readonly url: string;
  /** IANA name of the site's default zone. */
  readonly timeZone: string;
  readonly announcer: Announcer;
  catalog: Catalog;
}
