import type { Clock, Jira, Meter, Platform } from '../doors';
import type { Frames } from './frames';
import type { Violations } from './violations';

/** A person of the local site, as the user switch and the start-up text list them. */
export interface SiteUser {
  accountId: string;
  displayName: string;
  emailAddress: string;
  /** What this person is here: "Jira admin", "Leads Payments"; empty for everybody else. */
  role: string;
  /** The API token for basic auth, with the e-mail address as user name. */
  token: string;
}

/** What the host needs from the rest of the sandbox. */
export interface HostParts {
  /** Origin of the Jira site: `http://127.0.0.1:2990`. */
  siteUrl: string;
  /** Origin of the app's frames, never the site's. */
  frameUrl: string;
  cloudId: string;
  environmentId: string;
  /** The built surfaces: the folder the manifest's resource points to. */
  staticFolder: string;
  /** For the site's own pages. */
  jira: Jira;
  /** For the app's screens, through the bridge: the same Jira, with the faults that are switched on. */
  appJira: Jira;
  platform: Platform;
  meter: Meter;
  clock: Clock;
  frames: Frames;
  violations: Violations;
  /** Jira's REST for clients that bring their own basic auth. */
  restApp: { fetch(request: Request): Response | Promise<Response> };
  users(): Promise<SiteUser[]>;
  /** Key of the project that `/` leads to, when there is one worth showing first. */
  homeProject?: string;
}
