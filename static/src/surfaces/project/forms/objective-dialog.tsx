import Select from '@atlaskit/select/Select';
import { useRef } from 'react';
import { asDecided } from '../../../../../src/coach/as-decided';
import { objectiveText } from '../../../../../src/coach/objective-text';
import type { ObjectiveKey } from '../../../../../src/okr/ids';
import type { Objective } from '../../../../../src/okr/objective';
import type { ObjectiveView, TeamView } from '../../../../../src/contract/views';
import { call } from '../../../data/call';
import { Field } from '../../../parts/field';
import { FormDialog } from '../../../parts/form-dialog';
import { incompleteNotice, noticeOf } from '../../../parts/form-notice';
import { PersonPicker } from '../../../parts/person-picker';
import { useDecisions } from '../../../parts/use-decisions';
import { CoachedFields } from './coached-fields';
import { EditConflict } from './edit-conflict';
import { formOfObjective, objectiveDraftOf, objectiveFaults, objectiveFieldOf, type ObjectiveDraft } from './objective-form';
import { ParentPicker } from './parent-picker';
import { useDraft } from './use-draft';
import { useLocale } from './use-locale';
import { useObjectiveFields } from './use-objective-fields';
import { useParents } from './use-parents';
import { useRemarks } from './use-remarks';

interface Props {
  team: TeamView;
  /** What is edited; absent when a new objective is written down. */
  objective?: { objective: Objective; version: number };
  onClose(): void;
  /** Gets the objective as it was saved, once the dialog has asked to be closed. */
  onSaved(view: ObjectiveView): void;
}

/** Where an objective is written: what will be better, who owns it, and what it supports. */
export function ObjectiveDialog({ team, objective: edited, onClose, onSaved }: Props) {
  const locale = useLocale();
  const title = useRef<HTMLTextAreaElement>(null);
  const before = edited && { draft: objectiveDraftOf(edited.objective), version: edited.version };
  const { state, saving, met, save, settle, putOff } = useDraft({
    start: () => formOfObjective(before?.draft ?? { title: '', owner: team.you.accountId }),
    faultsOf: objectiveFaults,
    draftOf: (form) => (objectiveFaults(form).title === undefined ? objectiveDraftOf(form) : null),
    formOf: formOfObjective,
    before,
    send: async (draft, version) => {
      const saved = await sent(draft, version, team, edited?.objective.key);
      onClose();
      onSaved(saved);
    },
    fieldOf: objectiveFieldOf,
    readTheirs,
  });
  const { form, shown, change } = state;
  const parentText = useParents(team).data?.parents.find(({ key }) => key === form.parent)?.text;
  const found = useRemarks(state.touched, { key: edited?.objective.key ?? 'new', text: form.title, parentText }, objectiveText);
  const { dismiss } = useDecisions({ team: team.team.key, cycle: team.cycle.id });
  const fields = useObjectiveFields(team, met);
  const pillars = team.pillars.map((pillar) => ({ value: pillar.id, label: pillar.name }));

  if (met && edited) {
    const calendar = { now: team.now, zone: team.zone, locale };
    return (
      <EditConflict met={met} thing={edited.objective.key} fields={fields} calendar={calendar} onSettle={(draft) => void settle(draft)} onCancel={putOff} />
    );
  }
  return (
    <FormDialog
      title={edited ? `Edit ${edited.objective.key}` : 'Add objective'}
      width="x-large"
      firstField={title}
      touched={state.touched}
      save={{ label: edited ? 'Save' : 'Add objective', onPress: () => void save(), busy: saving.busy }}
      notice={saving.failure ? noticeOf(saving.failure, (path) => objectiveFieldOf(path) !== null) : incompleteNotice(state.asked, shown.title === undefined ? [] : ['Objective'])}
      refusals={saving.refusals}
      onClose={onClose}
    >
      <CoachedFields
        label="Objective"
        hint="What will be better, in words people remember. The numbers are its key results."
        error={shown.title}
        text={form.title}
        onText={(text) => change({ title: text })}
        remarks={asDecided(found, team.coach).open}
        onDismiss={edited && dismiss}
        textInput={title}
      >
        <PersonPicker label="Owner" hint="One person, not a team." value={form.owner} error={shown.owner} onChange={(owner) => change({ owner })} />
        <ParentPicker team={team} value={form.parent} error={shown.parent} onChange={(parent) => change({ parent })} />
        {(pillars.length > 0 || form.pillar !== undefined) && (
          <Field label="Pillar" hint="The strategic choice it serves." error={shown.pillar}>
            {({ id, ...control }) => (
              <Select
                {...control}
                inputId={id}
                options={pillars}
                value={pillars.find(({ value }) => value === form.pillar) ?? null}
                isClearable
                placeholder="No pillar"
                menuPosition="fixed"
                onChange={(option) => change({ pillar: option?.value })}
              />
            )}
          </Field>
        )}
      </CoachedFields>
    </FormDialog>
  );
}

const sent = (draft: ObjectiveDraft, version: number, { team, cycle }: TeamView, key: ObjectiveKey | undefined): Promise<ObjectiveView> =>
  key === undefined
    ? call('createObjective', { team: team.key, cycle: cycle.id, draft })
    : call('editObjective', { objective: key, version, draft });

/** The schemas load only now: nobody needs them before two people have edited one thing. */
async function readTheirs(theirs: unknown): Promise<ObjectiveDraft | null> {
  const { objectiveDraft } = await import('../../../../../src/contract/drafts');
  return objectiveDraft.safeParse(theirs).data ?? null;
}
