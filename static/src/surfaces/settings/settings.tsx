import './settings.css';
import Heading from '@atlaskit/heading';
import { Suspense, useState } from 'react';
import type { SettingsView } from '../../../../src/contract/views';
import { CallFailed } from '../../data/call';
import { Message } from '../../parts/message';
import { SectionBones } from './section-bones';
import { sections } from './sections';
import { useSettings } from './use-settings';

/** The settings page: a list of sections, each saved by itself. */
export function Settings() {
  const { data, error, refetch } = useSettings();
  const [current, setCurrent] = useState(sections[0].id);
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

function SectionList({ current, onChoose }: { current: string; onChoose(id: string): void }) {
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

/** A section that was looked at stays in the page, so that nothing typed is lost by looking at another one. */
function Sections({ view, current }: { view: SettingsView; current: string }) {
  const [seen, setSeen] = useState<readonly string[]>([current]);
  if (!seen.includes(current)) setSeen([...seen, current]);
  return sections
    .filter(({ id }) => id === current || seen.includes(id))
    .map(({ id, Section }) => (
      <div key={id} hidden={id !== current}>
        <Suspense fallback={<SectionBones />}>
          <Section view={view} />
        </Suspense>
      </div>
    ));
}
