import { useQueryClient } from '@tanstack/react-query';
import Heading from '@atlaskit/heading';
import { useRef } from 'react';
import Textfield from '@atlaskit/textfield/text-field';
import type { SettingsView } from '../../../../../src/contract/views';
import { displayNumber } from '../../../../../src/okr/display-number';
import { callAsAdmin } from '../../../data/call';
import { Field } from '../../../parts/field';
import { EditConflict } from '../edit-conflict';
import { faultAt } from '../fault-at';
import { SaveBar } from '../save-bar';
import { useEdit } from '../use-edit';
import { useFirstFault } from '../use-first-fault';
import { keepSettings, reloadSettings } from '../use-settings';
import { LEAST_POINTS, MOST_POINTS, pointsOf } from './hourly-points';

type Budget = SettingsView['budget'];
type Draft = { hourlyPoints: string };

/** How much measuring may ask of Jira in an hour. */
export function BudgetForm({ view, locale }: { view: SettingsView; locale: string }) {
  const client = useQueryClient();
  const form = useRef<HTMLFormElement>(null);
  const edit = useEdit<Budget, Draft>({
    saved: view.budget,
    draftOf: ({ hourlyPoints }) => ({ hourlyPoints: displayNumber(hourlyPoints, '', locale) }),
    check: ({ hourlyPoints }) =>
      pointsOf(hourlyPoints, locale) === null ? [{ path: 'hourlyPoints', message: `Give a whole number from ${LEAST_POINTS} to ${displayNumber(MOST_POINTS, '', locale)}.` }] : [],
    send: async ({ hourlyPoints }, { version }) => {
      const budget = await callAsAdmin('saveBudget', { version, hourlyPoints: pointsOf(hourlyPoints, locale) ?? 0 });
      keepSettings(client, (before) => ({ ...before, budget }));
      return budget;
    },
    reload: async () => (await reloadSettings(client)).budget,
  });
  useFirstFault(form, edit.refusals);
  return (
    <form ref={form} className="section-part" noValidate aria-label="Hourly budget" onSubmit={(event) => event.preventDefault()}>
      <Heading size="small" as="h3">
        Hourly budget
      </Heading>
      <div className="section-fields">
        <Field
          label="Points an hour"
          hint="A count costs one of Jira’s quota points, and each issue that is read one more. Work over the budget waits for the next hour, and every page says so."
          error={faultAt(edit.failure, 'hourlyPoints')}
        >
          {(control) => (
            <Textfield
              {...control}
              value={edit.draft.hourlyPoints}
              inputMode="numeric"
              width="small"
              onChange={(event) => edit.change({ hourlyPoints: event.currentTarget.value })}
            />
          )}
        </Field>
      </div>
      <SaveBar edit={edit} label="Save budget" />
      {edit.met && <EditConflict edit={edit} met={edit.met} thing="the budget" fields={compared} />}
    </form>
  );
}

const compared = [{ id: 'hourlyPoints' as const, label: 'Points an hour', text: ({ hourlyPoints }: Draft) => hourlyPoints }];
