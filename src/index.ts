export { adminDoor } from './forge/admin-door';
export { measureJob } from './forge/measure-job';
export { userDoor } from './forge/user-door';
