import './teams-section.css';
import AddIcon from '@atlaskit/icon/core/add';
import VisuallyHidden from '@atlaskit/visually-hidden';
import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import type { SettingsView } from '../../../../src/contract/views';
import { ActionButton } from '../../parts/action-button';
import { SectionBones } from './section-bones';
import { SectionHead } from './section-head';
import type { StoredTeam } from './team-draft';
import { TeamTable } from './team-table';

const TeamEditor = lazy(() => import('./team-editor'));

/** Which form is open: a team's, or a new one's with or without a project to start from. */
type Open = { team: StoredTeam; from: string } | { team?: undefined; fromProject: boolean; from: string };

/** Who owns OKRs: all teams, or in their place the form that makes or changes one. */
export function TeamsSection({ view }: { view: SettingsView }) {
  const section = useRef<HTMLElement>(null);
  const [open, setOpen] = useState<Open | null>(null);
  const [said, say] = useState('');
  const back = useFocusAfter(section, open === null);
  const close = () => {
    back(open?.from ?? '');
    setOpen(null);
  };
  return (
    <section ref={section} className="section" aria-label="Teams">
      {open ? (
        <Suspense fallback={<SectionBones />}>
          <TeamEditor
            view={view}
            team={open.team}
            fromProject={open.team === undefined && open.fromProject}
            onSaved={(team) => {
              say(`${team.name} is saved.`);
              back(`[data-team="${team.key}"] button`);
              setOpen(null);
            }}
            onClose={close}
          />
        </Suspense>
      ) : (
        <TeamList view={view} onOpen={setOpen} />
      )}
      <VisuallyHidden>
        <span role="status">{said}</span>
      </VisuallyHidden>
    </section>
  );
}

function TeamList({ view, onOpen }: { view: SettingsView; onOpen(open: Open): void }) {
  const empty = view.teams.length === 0;
  const add = (fromProject: boolean, from: string) => ({ onPress: () => onOpen({ fromProject, from }) });
  return (
    <>
      <SectionHead title="Teams" intro="A team owns objectives at one level. Its key starts every name people will say, like SUP-O1 or SUP-KR1." />
      {empty && (
        <p className="teams-empty">
          <b>No teams yet.</b> Begin with the company itself, which has no Jira project. Then add departments and teams below it: the issues in a team’s
          projects count as its work.
        </p>
      )}
      <div className="teams-buttons">
        <ActionButton appearance="primary" icon={AddIcon} action={{ label: 'Add team', ...add(false, '.teams-buttons button') }} />
        <ActionButton action={{ label: 'Start from a Jira project', ...add(true, '.teams-buttons :nth-child(2) button') }} />
      </div>
      {!empty && <TeamTable view={view} onEdit={(team) => onOpen({ team, from: `[data-team="${team.team.key}"] button` })} />}
    </>
  );
}

/** Gives the focus to an element of the list once the list is back. */
function useFocusAfter(within: { current: HTMLElement | null }, listShown: boolean): (selector: string) => void {
  const wanted = useRef('');
  useEffect(() => {
    if (!listShown || wanted.current === '') return;
    within.current?.querySelector<HTMLElement>(wanted.current)?.focus();
    wanted.current = '';
  }, [within, listShown]);
  return (selector) => {
    wanted.current = selector;
  };
}
