import { useQueryClient } from '@tanstack/react-query';
import { ErrorMessage } from '@atlaskit/form/error-message';
import Heading from '@atlaskit/heading';
import type { FieldFault } from '../../../../src/contract/errors';
import type { SettingsView } from '../../../../src/contract/views';
import { callAsAdmin } from '../../data/call';
import { plural } from '../../text/plural';
import { faultAt } from './fault-at';
import { NameList } from './name-list';
import { namedOf, rowsOf, type NamedRow } from './named-row';
import { Section } from './section';
import { useEdit } from './use-edit';
import { keepSettings, reloadSettings } from './use-settings';

/** A type, not an interface: it is a record of fields, so that two versions can be compared field by field. */
type Draft = { levels: NamedRow[]; pillars: NamedRow[] };
type Cascade = SettingsView['cascade'];

/** The tiers of the cascade, and the strategic choices above it. */
export function LevelsSection({ view }: { view: SettingsView }) {
  const client = useQueryClient();
  const edit = useEdit<Cascade, Draft>({
    saved: view.cascade,
    draftOf,
    check: ({ levels, pillars }) => [...unnamed('levels', levels, 'level'), ...unnamed('pillars', pillars, 'pillar')],
    send: async ({ levels, pillars }, { version }) => {
      const cascade = await callAsAdmin('saveCascade', {
        version,
        levels: namedOf(levels, 'level'),
        pillars: namedOf(pillars, 'pillar'),
      });
      keepSettings(client, (before) => ({ ...before, cascade }));
      return cascade;
    },
    reload: async () => (await reloadSettings(client)).cascade,
  });
  const { draft, failure, change } = edit;
  const teamsAt = ({ id }: NamedRow) => view.teams.filter(({ team }) => team.level === id).length;
  const stranded = faultAt(failure, 'levels');
  return (
    <Section
      title="Levels and pillars"
      intro="Objectives lead from the top level down to teams: every level names what it owes to the one above. Most companies need two or three."
      edit={edit}
      save="Save levels and pillars"
      thing="the levels and pillars"
      fields={compared}
    >
      <div className="section-part">
        <Heading size="small" as="h3">
          Levels, from the top down
        </Heading>
        <NameList
          label="Levels"
          one="level"
          rows={draft.levels}
          least={1}
          most={8}
          longest={40}
          note={(row) => (teamsAt(row) === 0 ? undefined : plural(teamsAt(row), 'team'))}
          faultOf={(place) => faultAt(failure, `levels.${place}.name`)}
          onChange={(levels) => change({ levels })}
        />
        {stranded !== undefined && <ErrorMessage>{stranded}</ErrorMessage>}
      </div>
      <div className="section-part">
        <Heading size="small" as="h3">
          Pillars
        </Heading>
        <p className="section-hint">Named strategic choices above all objectives, like “Win the enterprise segment”. You can add them later.</p>
        <NameList
          label="Pillars"
          one="pillar"
          rows={draft.pillars}
          least={0}
          most={20}
          longest={120}
          faultOf={(place) => faultAt(failure, `pillars.${place}.name`)}
          onChange={(pillars) => change({ pillars })}
        />
      </div>
    </Section>
  );
}

const draftOf = ({ levels, pillars }: Cascade): Draft => ({ levels: rowsOf(levels), pillars: rowsOf(pillars) });

const unnamed = (path: string, rows: readonly NamedRow[], one: string): FieldFault[] =>
  rows.flatMap(({ name }, place) =>
    name.trim() === '' ? [{ path: `${path}.${place}.name`, message: `Name this ${one}, or remove it.` }] : [],
  );

const compared = [
  { id: 'levels' as const, label: 'Levels', text: ({ levels }: Draft) => levels.map(({ name }) => name).join(' → ') },
  { id: 'pillars' as const, label: 'Pillars', text: ({ pillars }: Draft) => pillars.map(({ name }) => name).join(', ') },
];
