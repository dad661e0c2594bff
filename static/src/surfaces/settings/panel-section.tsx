import type { SettingsView } from '../../../../src/contract/views';
import { ActionButton } from '../../parts/action-button';
import { Message } from '../../parts/message';
import { plural } from '../../text/plural';
import { useProjects } from './jira-projects';
import { ByHand } from './panel/by-hand';
import { PinTable, type PinRow } from './panel/pin-table';
import { PinningNotice } from './panel/pinning-notice';
import { usePinning } from './panel/use-pinning';
import { SectionHead } from './section-head';

/** Where Jira shows the panel by itself: pinned to a team's projects, it is on every issue without a click. */
export function PanelSection({ view }: { view: SettingsView }) {
  const rows = useRows(view);
  const ids = rows?.map(({ id }) => id) ?? [];
  const pinning = usePinning(ids);
  const { pins, pin, busy } = pinning;
  const left = ids.filter((id) => pins?.kind !== 'known' || !pins.pinned.some((one) => one === id));
  const needsHand = pinning.byHand !== null || pins?.kind === 'unknown';
  return (
    <section className="section" aria-label="Issue panel">
      <SectionHead
        title="Issue panel"
        intro="The key results panel shows on an issue after a click. Pinned to a project, it shows on every one of its issues, for everybody."
      />
      {view.teams.every(({ team }) => team.projects.length === 0) ? (
        <Message title="No team has a Jira project yet.">Give a team its projects first; then the panel can be pinned to them.</Message>
      ) : (
        <>
          <PinTable rows={rows} pinning={pinning} />
          {left.length > 0 && rows !== null && (
            <div>
              <ActionButton appearance="primary" action={{ label: `Pin to ${plural(left.length, 'project')}`, busy: busy(left), onPress: () => pin(left, true) }} />
            </div>
          )}
          <PinningNotice pinning={pinning} />
        </>
      )}
      <ByHand key={String(needsHand)} open={needsHand} />
    </section>
  );
}

/** The teams' projects, each once, with whose they are; null while Jira has not named them. */
function useRows({ teams }: SettingsView): PinRow[] | null {
  const owners = new Map<string, string[]>();
  for (const { team } of teams) for (const id of team.projects) owners.set(id, [...(owners.get(id) ?? []), team.name]);
  const known = useProjects([...owners.keys()]);
  if (known === null) return null;
  return [...owners].flatMap(([id, names]) => {
    const project = known.get(id);
    return project ? [{ id, name: project.name, key: project.key, teams: names }] : [];
  });
}
