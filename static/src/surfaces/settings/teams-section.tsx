import './section.css';
import './teams-section.css';
import Heading from '@atlaskit/heading';
import AddIcon from '@atlaskit/icon/core/add';
import VisuallyHidden from '@atlaskit/visually-hidden';
import { lazy, Suspense, useState } from 'react';
import type { SettingsView } from '../../../../src/contract/views';
import { ActionButton } from '../../parts/action-button';
import type { StoredTeam } from './team-draft';
import { TeamTable } from './team-table';

const TeamDialog = lazy(() => import('./team-dialog'));

/** Which form is open: a team's, or a new one's with or without a project to start from. */
type Open = { team: StoredTeam } | { team?: undefined; fromProject: boolean };

/** Who owns OKRs: all teams, and the form that makes or changes one. */
export function TeamsSection({ view }: { view: SettingsView }) {
  const [open, setOpen] = useState<Open | null>(null);
  const [said, say] = useState('');
  const add = { label: 'Add team', onPress: () => setOpen({ fromProject: false }) };
  const empty = view.teams.length === 0;
  return (
    <section className="section" aria-label="Teams">
      <header className="teams-head">
        <div className="section-head">
          <Heading size="medium" as="h2">
            Teams
          </Heading>
          <p>A team owns objectives at one level. Its key starts every name people will say, like SUP-O1 or SUP-KR1.</p>
        </div>
        {!empty && <ActionButton appearance="primary" icon={AddIcon} action={add} />}
      </header>
      {empty ? (
        <div className="teams-empty">
          <p>
            <b>No teams yet.</b> Begin with the company itself, which has no Jira project. Then add departments and teams below it: the issues in a
            team’s projects count as its work.
          </p>
          <div className="teams-empty-buttons">
            <ActionButton appearance="primary" icon={AddIcon} action={add} />
            <ActionButton action={{ label: 'Start from a Jira project', onPress: () => setOpen({ fromProject: true }) }} />
          </div>
        </div>
      ) : (
        <>
          <TeamTable view={view} onEdit={(team) => setOpen({ team })} />
          <div>
            <ActionButton action={{ label: 'Start from a Jira project', onPress: () => setOpen({ fromProject: true }) }} />
          </div>
        </>
      )}
      {open && (
        <Suspense fallback={null}>
          <TeamDialog view={view} team={open.team} fromProject={open.team === undefined && open.fromProject} onSaved={(name) => say(`${name} is saved.`)} onClose={() => setOpen(null)} />
        </Suspense>
      )}
      <VisuallyHidden>
        <span role="status">{said}</span>
      </VisuallyHidden>
    </section>
  );
}
