import type { DataFault } from '../../../../../src/contract/settings-pages';
import { StatusGlyph } from '../../../parts/status-glyph';
import { faultWords } from './fault-words';

/** What was found, each in a sentence with what a repair does about it or did. */
export function FaultList({ faults, repairing }: { faults: readonly DataFault[]; repairing: boolean }) {
  return (
    <ul className="fault-list" aria-label="Faults">
      {faults.map((fault, place) => {
        const { what, repair, person } = faultWords(fault);
        return (
          <li key={`${fault.kind} ${fault.key} ${fault.issue ?? ''} ${place}`}>
            <StatusGlyph status={fault.fixed ? 'on-track' : 'at-risk'} />
            <p>
              {what} <small>{fault.fixed ? 'Repaired.' : (person ?? (repairing ? 'Not repaired this time: somebody wrote to it, or there was too much at once. Look again.' : `A repair ${repair ?? ''}.`))}</small>
            </p>
          </li>
        );
      })}
    </ul>
  );
}
