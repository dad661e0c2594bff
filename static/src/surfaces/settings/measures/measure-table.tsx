import '../settings-table.css';
import type { MeasureHealth } from '../../../../../src/contract/settings-pages';
import type { SettingsView } from '../../../../../src/contract/views';
import { useFrame } from '../../../data/use-frame';
import type { Calendar } from '../../../text/dates';
import { useProjects } from '../jira-projects';
import type { Health } from './health';
import { MeasureRows } from './measure-rows';

/** A measure with what there is to say of it. */
export interface MeasureRow {
  measure: MeasureHealth;
  health: Health;
}

interface Props {
  rows: readonly MeasureRow[];
  teams: SettingsView['teams'];
  calendar: Calendar;
}

/** Every measure by query of the running cycles; those that need a look come first. */
export function MeasureTable({ rows, teams, calendar }: Props) {
  const frame = useFrame();
  const projects = useProjects(teams.flatMap(({ team }) => team.projects));
  if (rows.length === 0) {
    return (
      <p className="section-hint">
        No key result of a running cycle is measured by a query. Typed numbers come with check-ins and need no Jira. Choose a query in a key result’s form, and it shows up here.
      </p>
    );
  }
  const ordered = [...rows.filter(({ health }) => health.look), ...rows.filter(({ health }) => !health.look)];
  const projectKeyOf = (key: string) => {
    const own = teams.find(({ team }) => team.key === key)?.team.projects[0];
    return (own === undefined ? undefined : projects?.get(own)?.key) ?? null;
  };
  return (
    <table className="settings-table measure-table">
      <thead>
        <tr>
          <th scope="col">Key result</th>
          <th scope="col">Measure</th>
          <th scope="col">Last run</th>
          <th scope="col">Health</th>
          <th scope="col">Next try</th>
          <th scope="col" className="measure-points">
            Points a run
          </th>
          <td />
        </tr>
      </thead>
      {ordered.map((row) => (
        <MeasureRows
          key={row.measure.keyResult.key}
          row={row}
          calendar={calendar}
          siteUrl={frame?.siteUrl ?? ''}
          projectKey={projectKeyOf(row.measure.keyResult.team)}
        />
      ))}
    </table>
  );
}
