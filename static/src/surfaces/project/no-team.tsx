import { TeachingPage } from './teaching-page';

/** No team owns this project: what has to happen first, and who can make it happen. */
export function NoTeam() {
  return (
    <TeachingPage
      title="No team owns this project yet"
      settings="Create a team"
      adminText="OKRs belong to teams. Create a team in Throughline’s settings and give it this project; its objectives then stand here."
      text="OKRs belong to teams. When a Jira admin gives this project to a team, that team’s objectives stand here."
    />
  );
}
