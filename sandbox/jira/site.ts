import type { Clock } from '../doors';
import type { Catalog } from './catalog';
import type { Database } from './database';
import type { Announcer } from './announcer';
import type { PropertyAlias } from './property-alias';
import type { SearchIndex } from './search-index';

/** What every part of the local Jira works with. */
export interface Site {
  readonly database: Database;
  readonly clock: Clock;
  /** Origin of the site, without a slash at the end. */
  readonly url: string;
  /** IANA name of the site's default zone. */
  readonly timeZone: string;
  readonly announcer: Announcer;
  /** What search and count read through. */
  readonly index: SearchIndex;
  /** Parts of issue properties that JQL knows, in the order of the manifest. */
  readonly propertyAliases: readonly PropertyAlias[];
  /** Keys of the installed app's issue panels. */
  readonly issuePanels: readonly string[];
  catalog: Catalog;
}
