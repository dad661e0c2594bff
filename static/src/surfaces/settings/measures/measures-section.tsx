import './measures.css';
import RefreshIcon from '@atlaskit/icon/core/refresh';
import { useState } from 'react';
import type { MeasuresView } from '../../../../../src/contract/settings-pages';
import type { SettingsView } from '../../../../../src/contract/views';
import { callAsAdmin, CallFailed } from '../../../data/call';
import { ActionButton } from '../../../parts/action-button';
import { Message } from '../../../parts/message';
import { useSaving } from '../../../parts/use-saving';
import { plural } from '../../../text/plural';
import { SectionBones } from '../section-bones';
import { SectionHead } from '../section-head';
import { useLocale } from '../use-locale';
import { BudgetForm } from './budget-form';
import { healthOf } from './health';
import { MeasureFacts } from './measure-facts';
import { MeasureTable } from './measure-table';
import { useMeasures } from './use-measures';

/** Where every measured number comes from, when it was last taken, and what it costs. */
export function MeasuresSection({ view }: { view: SettingsView }) {
  const { data, error, refetch, isFetching } = useMeasures();
  const locale = useLocale();
  const all = useMeasureAll();
  return (
    <div className="section">
      <SectionHead title="Measures" intro="Where every measured number comes from, when it was last taken, and what it costs.">
        <span className="measures-actions">
          <ActionButton action={{ label: 'Look again', busy: isFetching && data !== undefined, onPress: () => void refetch() }} appearance="subtle" />
          <ActionButton icon={RefreshIcon} action={{ label: 'Measure all now', busy: all.saving.busy, onPress: all.start }} />
        </span>
      </SectionHead>
      {all.saving.failure && (
        <Message title={all.saving.failure.message} tone="warning" live="assertive">
          {all.saving.failure.hint}
        </Message>
      )}
      {all.sent !== null && (
        <Message title={`${plural(all.sent, 'key result')} on the way.`} live="polite">
          Jira is asked within the hour’s budget. Look again in a minute.
        </Message>
      )}
      {error && !data && <NotLoaded error={error} onRetry={() => void refetch()} />}
      {!data && !error && <SectionBones />}
      {data && locale !== null && <Loaded data={data} view={view} locale={locale} />}
    </div>
  );
}

function Loaded({ data, view, locale }: { data: MeasuresView; view: SettingsView; locale: string }) {
  const calendar = { now: data.now, zone: data.zone, locale };
  const rows = data.measures.map((measure) => ({ measure, health: healthOf(measure, calendar) }));
  return (
    <>
      <MeasureFacts rows={rows} spent={data.spent} hourlyPoints={view.budget.hourlyPoints} locale={locale} />
      {data.unreadable.length > 0 && (
        <Message title={`${data.unreadable.join(', ')} could not be read this time.`} tone="warning">
          Everything else here is up to date.
        </Message>
      )}
      <MeasureTable rows={rows} teams={view.teams} calendar={calendar} />
      <BudgetForm view={view} locale={locale} />
    </>
  );
}

function NotLoaded({ error, onRetry }: { error: Error; onRetry(): void }) {
  const failure = error instanceof CallFailed ? error.failure : null;
  return (
    <Message title="The measures could not be loaded." live="assertive" action={{ label: 'Try again', onPress: onRetry }}>
      {failure ? `${failure.message} ${failure.hint}` : 'Jira answered late. Nothing is lost.'}
    </Message>
  );
}

function useMeasureAll() {
  const saving = useSaving();
  const [sent, setSent] = useState<number | null>(null);
  const start = () =>
    void saving.run(async () => {
      setSent(null);
      setSent((await callAsAdmin('measureAll', {})).keyResults);
    });
  return { saving, sent, start };
}
