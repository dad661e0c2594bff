import './settings.css';
import Heading from '@atlaskit/heading';
import { lazy, Suspense, useState } from 'react';
import type { SettingsView } from '../../../../src/contract/views';
import { CallFailed } from '../../data/call';
import { Message } from '../../parts/message';
import { useLocale } from './use-locale';
import { useResolutions } from './resolutions';
import { SectionBones } from './section-bones';
import { useSettings } from './use-settings';
import { LevelsSection } from './levels-section';
import { TeamsSection } from './teams-section';

const CyclesSection = lazy(async () => ({ default: (await import('./cycles-section')).CyclesSection }));
const PeopleSection = lazy(async () => ({ default: (await import('./people/people-section')).PeopleSection }));
const LimitsSection = lazy(async () => ({ default: (await import('./limits-section')).LimitsSection }));

const sections = [
  { id: 'levels', name: 'Levels and pillars' },
  { id: 'teams', name: 'Teams' },
  { id: 'cycles', name: 'Cycles' },
  { id: 'limits', name: 'Limits and thresholds' },
  { id: 'people', name: 'People' },
] as const;

type SectionId = (typeof sections)[number]['id'];

/** The settings page: four sections, each saved by itself. */
export function Settings() {
  const { data, error, refetch } = useSettings();
  const [current, setCurrent] = useState<SectionId>('levels');
  return (
    <main className="settings">
      <Heading size="large" as="h1">
        Settings
      </Heading>
      {error ? (
        <SettingsFailure error={error} onRetry={() => void refetch()} />
      ) : (
        <div className="settings-body">
          <SectionList current={current} onChoose={setCurrent} />
          <div className="settings-content">{data ? <Sections view={data} current={current} /> : <SectionBones />}</div>
        </div>
      )}
    </main>
  );
}

function SettingsFailure({ error, onRetry }: { error: Error; onRetry(): void }) {
  const failure = error instanceof CallFailed ? error.failure : null;
  if (failure?.code === 'FORBIDDEN') return <Message title="Only Jira admins can change these settings." />;
  return (
    <Message title="The settings could not be loaded." live="assertive" action={{ label: 'Try again', onPress: onRetry }}>
      {failure ? `${failure.message} ${failure.hint}` : 'Jira answered late. Nothing is lost.'}
    </Message>
  );
}

function SectionList({ current, onChoose }: { current: SectionId; onChoose(id: SectionId): void }) {
  return (
    <nav aria-label="Settings" className="settings-list">
      <ul>
        {sections.map(({ id, name }) => (
          <li key={id}>
            <button type="button" aria-current={id === current ? 'page' : undefined} onClick={() => onChoose(id)}>
              {name}
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** All sections stay in the page, so that nothing typed is lost by looking at another one. */
function Sections({ view, current }: { view: SettingsView; current: SectionId }) {
  const resolutions = useResolutions();
  const locale = useLocale();
  return (
    <>
      <div hidden={current !== 'levels'}>
        <LevelsSection view={view} />
      </div>
      <div hidden={current !== 'teams'}>
        <TeamsSection view={view} />
      </div>
      <div hidden={current !== 'cycles'}>
        <Suspense fallback={<SectionBones />}>
          <CyclesSection view={view} />
        </Suspense>
      </div>
      <div hidden={current !== 'limits'}>
        <Suspense fallback={<SectionBones />}>
          {resolutions && locale !== null ? <LimitsSection view={view} resolutions={resolutions} locale={locale} /> : <SectionBones />}
        </Suspense>
      </div>
      <div hidden={current !== 'people'}>
        <Suspense fallback={<SectionBones />}>
          <PeopleSection />
        </Suspense>
      </div>
    </>
  );
}
