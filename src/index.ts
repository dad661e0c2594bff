export { adminDoor } from './forge/admin-door';
export { hourlySweep } from './forge/hourly-sweep';
export { issueEvent } from './forge/issue-event';
export { measureJob } from './forge/measure-job';
export { userDoor } from './forge/user-door';
