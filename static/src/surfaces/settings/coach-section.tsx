import './coach-section.css';
import './settings-table.css';
import { useQueryClient } from '@tanstack/react-query';
import Select from '@atlaskit/select/Select';
import type { Rule } from '../../../../src/coach/finding';
import { ruleBook } from '../../../../src/coach/rule-book';
import type { SettingsView } from '../../../../src/contract/views';
import { callAsAdmin } from '../../data/call';
import { ActionButton } from '../../parts/action-button';
import { plural } from '../../text/plural';
import { allRules, ruleGroups, settingsOf, voiceOf, voicesOf, voiceWords, type Voice, type Voices } from './coach-rules';
import { Section } from './section';
import { useEdit } from './use-edit';
import { keepSettings, reloadSettings } from './use-settings';

/** Which of the coach's rules speak, and how loudly. */
export function CoachSection({ view }: { view: SettingsView }) {
  const client = useQueryClient();
  const edit = useEdit<SettingsView['coach'], Voices>({
    saved: view.coach,
    draftOf: ({ rules }) => voicesOf(rules),
    check: () => [],
    send: async (voices, { version }) => {
      const saved = await callAsAdmin('saveCoach', { version, rules: settingsOf(voices) });
      keepSettings(client, (before) => ({ ...before, coach: saved }));
      return saved;
    },
    reload: async () => (await reloadSettings(client)).coach,
  });
  const decided = Object.keys(settingsOf(edit.draft)).length;
  return (
    <Section
      title="Coach"
      intro="The coach reads what teams write and asks one question where a key result is work, cannot be measured or stands still. It never changes a number or a status. A rule that does not fit your company can speak more quietly or be off; teams can dismiss a single remark with a reason."
      edit={edit}
      save="Save rules"
      thing="the coach’s rules"
      fields={compared}
    >
      <div className="coach-decided">
        <span aria-live="polite">{decided === 0 ? 'Every rule speaks as usual.' : `${plural(decided, 'rule')} changed.`}</span>
        {decided > 0 && <ActionButton compact appearance="subtle" action={{ label: 'All as usual', onPress: () => edit.change(voicesOf({})) }} />}
      </div>
      <table className="settings-table coach-rules">
        <thead>
          <tr>
            <th scope="col">Remark</th>
            <th scope="col">Speaks when</th>
            <th scope="col">Weight</th>
          </tr>
        </thead>
        {ruleGroups.map((group) => (
          <tbody key={group.title}>
            <tr className="settings-table-part">
              <th scope="rowgroup" colSpan={3}>
                {group.title}
              </th>
            </tr>
            {group.rules.map((rule) => (
              <RuleRow key={rule} rule={rule} voice={voiceOf(edit.draft, rule)} onVoice={(voice) => edit.change({ [rule]: voice })} />
            ))}
          </tbody>
        ))}
      </table>
    </Section>
  );
}

interface RowProps {
  rule: Rule;
  voice: Voice;
  onVoice(voice: Voice): void;
}

function RuleRow({ rule, voice, onVoice }: RowProps) {
  const { name, speaksWhen, severity } = ruleBook[rule];
  const options = voices.map((value) => ({ value, label: value === severity ? `${voiceWords[value]} (usual)` : voiceWords[value] }));
  return (
    <tr data-off={voice === 'off' || undefined}>
      <th scope="row">{name}</th>
      <td data-label="Speaks when">{speaksWhen}</td>
      <td data-label="Weight">
        <Select<{ value: Voice; label: string }>
          inputId={`rule-${rule}`}
          label={`Weight of “${name}”`}
          spacing="compact"
          options={options}
          value={options.find(({ value }) => value === voice) ?? null}
          menuPosition="fixed"
          onChange={(option: { value: Voice } | null) => option && onVoice(option.value)}
        />
      </td>
    </tr>
  );
}

const voices: readonly Voice[] = ['fix', 'consider', 'note', 'off'];

const compared = allRules.map((rule) => ({ id: rule, label: ruleBook[rule].name, text: (draft: Voices) => voiceWords[voiceOf(draft, rule)] }));
