import './cycles-section.css';
import { useQueryClient } from '@tanstack/react-query';
import AddIcon from '@atlaskit/icon/core/add';
import { useRef } from 'react';
import { flushSync } from 'react-dom';
import type { SettingsView } from '../../../../src/contract/views';
import { callAsAdmin } from '../../data/call';
import { ActionButton } from '../../parts/action-button';
import { Message } from '../../parts/message';
import { CycleList } from './cycle-list';
import { customRow, cycleRows, cyclesOf, missingInCycles, nextYear, putBack, withYear, type CycleRow } from './cycle-row';
import { faultAt } from './fault-at';
import { Section } from './section';
import { useEdit } from './use-edit';
import { keepSettings, reloadSettings } from './use-settings';
import { ZoneField } from './zone-field';

type Draft = { zone: string; cycles: CycleRow[] };
type Cycles = SettingsView['cycles'];

/** The company's dates, and the zone their days are counted in. */
export function CyclesSection({ view }: { view: SettingsView }) {
  const client = useQueryClient();
  const list = useRef<HTMLDivElement>(null);
  const edit = useEdit<Cycles, Draft>({
    saved: view.cycles,
    draftOf,
    check: ({ cycles }) => missingInCycles(cycles),
    send: async ({ zone, cycles: rows }, { version }) => {
      const cycles = await callAsAdmin('saveCycles', { version, zone, cycles: cyclesOf(rows) });
      keepSettings(client, (before) => ({ ...before, cycles }));
      return cycles;
    },
    reload: async () => (await reloadSettings(client)).cycles,
  });
  const { draft, failure, change } = edit;
  const show = (cycles: CycleRow[], focus: string) => {
    flushSync(() => change({ cycles }));
    list.current?.querySelector<HTMLElement>(focus)?.focus();
  };
  const year = nextYear(draft.cycles, Number(view.now.slice(0, 4)));
  const addYear = () => show(withYear(draft.cycles, year), `[data-row="${year}"] input`);
  const addOther = () => {
    const row = customRow();
    show([...draft.cycles, row], `[data-row="${row.key}"] input`);
  };
  const gone = view.cycles.cycles.filter(({ id }) => !draft.cycles.some((row) => row.id === id));
  return (
    <Section
      title="Cycles"
      intro="Dates for the whole company: a year and its quarters, or dates of your own. Each team plans and closes a cycle for itself."
      edit={edit}
      save="Save cycles"
      thing="the cycles"
      fields={compared}
    >
      <div className="cycles-zone">
        <ZoneField value={draft.zone} error={faultAt(failure, 'zone')} propose={view.cycles.version === 0} onChange={(zone) => change({ zone })} />
      </div>
      <div ref={list} className="cycles">
        <CycleList rows={draft.cycles} failure={failure} onChange={(cycles) => change({ cycles })} onRemove={(cycles) => show(cycles, '.cycles-add button')} />
        <div className="cycles-add">
          <ActionButton icon={AddIcon} action={{ label: `Add the year ${year} with its quarters`, onPress: addYear }} />
          <ActionButton icon={AddIcon} action={{ label: 'Add other dates', onPress: addOther }} />
        </div>
      </div>
      {gone.length > 0 && (
        <Message
          title={`${gone.map(({ name }) => name).join(', ')}: removed when you save.`}
          tone="warning"
          live="polite"
          action={{ label: 'Put back', onPress: () => change({ cycles: putBack(draft.cycles, gone) }) }}
        >
          OKRs of a removed cycle cannot be opened any more.
        </Message>
      )}
    </Section>
  );
}

const draftOf = ({ zone, cycles }: Cycles): Draft => ({ zone, cycles: cycleRows(cycles) });

const compared = [
  { id: 'zone' as const, label: 'Time zone', text: ({ zone }: Draft) => zone },
  {
    id: 'cycles' as const,
    label: 'Cycles',
    text: ({ cycles }: Draft) => cycles.map(({ name, startsOn, endsOn }) => `${name}, ${startsOn} to ${endsOn}`).join('; '),
  },
];
