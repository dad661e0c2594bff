export { adminDoor } from './forge/admin-door';
export { hourlySweep } from './forge/hourly-sweep';
export { issueEvent } from './forge/issue-event';
export { measureJob } from './forge/measure-job';
export { mirrorJob } from './forge/mirror-job';
export { mirrorSweep } from './forge/mirror-sweep';
export { userDoor } from './forge/user-door';
