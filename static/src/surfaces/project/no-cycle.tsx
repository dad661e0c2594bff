import { TeachingPage } from './teaching-page';

/** No cycle is made: objectives need a time they belong to. */
export function NoCycle() {
  return (
    <TeachingPage
      title="No cycle yet"
      settings="Set up cycles"
      adminText="Objectives belong to a cycle, a quarter or a year with its dates. Set the first one up in Throughline’s settings."
      text="Objectives belong to a cycle, a quarter or a year with its dates. A Jira admin sets it up in Throughline’s settings."
    />
  );
}
