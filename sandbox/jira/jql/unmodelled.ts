/** Fields that every Jira has and this one does not hold. To call them unknown would be a lie, so they answer 501. */
export const isUnmodelledField = (name: string) => FIELDS.has(name.toLowerCase());

/** Functions that every Jira has and this one does not. */
export const isUnmodelledFunction = (name: string) => FUNCTIONS.has(name.toLowerCase());

const FIELDS = new Set([
  'affectedversion', 'attachments', 'category', 'comment', 'component', 'creator', 'environment', 'epic link', 'filter',
  'fixversion', 'hierarchylevel', 'issuelink', 'issuelinktype', 'lastviewed', 'level', 'originalestimate', 'parentepic',
  'projecttype', 'rank', 'remainingestimate', 'savedfilter', 'search', 'security', 'sprint', 'statuscategorychangeddate',
  'team', 'timeestimate', 'timeoriginalestimate', 'timespent', 'voter', 'votes', 'watcher', 'watchers', 'worklogauthor',
  'worklogcomment', 'worklogdate', 'workratio',
]);

const FUNCTIONS = new Set([
  'cascadeoption', 'childissuesof', 'closedsprints', 'currentlogin', 'earliestunreleasedversion', 'futuresprints', 'issuehistory',
  'issueswithremotelinksbyglobalid', 'lastlogin', 'latestreleasedversion', 'linkedissue', 'linkedissues', 'membersof', 'opensprints',
  'parentepic', 'projectsleadbyuser', 'projectswhereuserhaspermission', 'projectswhereuserhasrole', 'releasedversions',
  'standardissuetypes', 'subtaskissuetypes', 'unreleasedversions', 'updatedby', 'votedissues', 'watchedissues',
]);
