import './data-section.css';
import { ActionButton } from '../../../parts/action-button';
import { Message } from '../../../parts/message';
import { plural } from '../../../text/plural';
import { SectionHead } from '../section-head';
import { FaultList } from './fault-list';
import { faultWords } from './fault-words';
import { useDataCheck, type DataCheck } from './use-data-check';

/** Looks for records that do not fit together, and mends them when an admin says so. */
export function DataSection() {
  const check = useDataCheck();
  const { kind, state, faults } = check;
  const open = faults.filter((fault) => !fault.fixed && faultWords[fault.kind].repair !== null);
  const mayRepair = kind === 'look' && state === 'done' && open.length > 0;
  const running = (of: DataCheck['kind']) => state === 'running' && kind === of;
  return (
    <section className="section" aria-label="Data check">
      <SectionHead
        title="Data check"
        intro="Compares lists with records, statuses with numbers, links with issues, and JQL with links. Looking changes nothing; a repair takes nothing away that a person wrote."
      />
      <div className="data-actions">
        <ActionButton
          appearance={mayRepair ? 'default' : 'primary'}
          action={{ label: kind === 'none' ? 'Look for faults' : 'Look again', busy: running('look'), onPress: check.look }}
        />
        {(mayRepair || running('repair')) && (
          <ActionButton
            appearance="primary"
            action={{ label: running('repair') ? 'Repairing' : `Repair ${plural(open.length, 'fault')}`, busy: running('repair'), onPress: check.repair }}
          />
        )}
        {state === 'running' && <ActionButton appearance="subtle" action={{ label: 'Stop', onPress: check.stop }} />}
        {state === 'stopped' && <ActionButton action={{ label: 'Go on', onPress: check.goOn }} />}
      </div>
      <p role="status" className="section-hint">
        {stateWords(check)}
      </p>
      {check.failure && (
        <Message title={check.failure.message} tone="warning" live="assertive">
          {check.failure.hint} Go on, and it takes up where it was.
        </Message>
      )}
      {state !== 'running' && check.mirrorsSkipped > 0 && (
        <Message title={`JQL was not compared for ${plural(check.mirrorsSkipped, 'key result')}.`}>
          Jira did not answer, or the hour’s budget is spent. Look again in the next hour.
        </Message>
      )}
      {faults.length > 0 && <FaultList faults={faults} repairing={kind === 'repair'} />}
    </section>
  );
}

function stateWords({ kind, state, faults, teams }: DataCheck): string {
  if (kind === 'none') return 'It takes about a second for each team.';
  const fixed = faults.filter((fault) => fault.fixed).length;
  const found = kind === 'repair' ? `${plural(fixed, 'fault')} repaired, ${faults.length - fixed} left` : faults.length === 0 ? 'nothing to repair' : plural(faults.length, 'fault');
  switch (state) {
    case 'running':
      return teams.of === 0 ? 'Beginning.' : `${teams.done} of ${plural(teams.of, 'team')} done: ${faults.length === 0 ? 'no faults so far' : found}.`;
    case 'stopped':
      return `Stopped after ${teams.done} of ${plural(teams.of, 'team')}: ${found}.`;
    case 'done':
      return `All ${plural(teams.of, 'team')} done: ${found}.`;
  }
}
