import type { Route } from '../route';
import { catalogRoutes } from './catalog';
import { changelogRoutes } from './changelog';
import { editIssueRoutes } from './edit-issue';
import { issueRoutes } from './issue';
import { issuePropertyRoutes } from './issue-property';
import { panelPinRoutes } from './panel-pin';
import { permissionRoutes } from './permission';
import { projectRoutes } from './project';
import { searchRoutes } from './search';
import { transitionRoutes } from './transition';
import { userRoutes } from './user';

/** Every route the local Jira answers. Fixed paths stand before those with a parameter in the same place. */
export const ROUTES: readonly Route[] = [
  ...searchRoutes,
  ...issueRoutes,
  ...editIssueRoutes,
  ...transitionRoutes,
  ...issuePropertyRoutes,
  ...changelogRoutes,
  ...projectRoutes,
  ...userRoutes,
  ...permissionRoutes,
  ...panelPinRoutes,
  ...catalogRoutes,
];
