import type { DataFault } from '../../../../../src/contract/settings-pages';
import { StatusGlyph } from '../../../parts/status-glyph';
import { faultWords } from './fault-words';

/** What was found, kind by kind: in a sentence, what a repair does about it or did, and where it is. */
export function FaultList({ faults, repairing }: { faults: readonly DataFault[]; repairing: boolean }) {
  return (
    <ul className="fault-list" aria-label="Faults">
      {groupsOf(faults).map(({ kind, fixed, places }) => (
        <li key={`${kind} ${String(fixed)}`}>
          <StatusGlyph status={fixed ? 'on-track' : 'at-risk'} />
          <div>
            <p>
              {faultWords[kind].what} <small>{afterwards(kind, fixed, repairing)}</small>
            </p>
            <ul className="fault-places">
              {places.map((place) => (
                <li key={place}>{place}</li>
              ))}
            </ul>
          </div>
        </li>
      ))}
    </ul>
  );
}

interface FaultGroup {
  kind: DataFault['kind'];
  fixed: boolean;
  places: string[];
}

function groupsOf(faults: readonly DataFault[]): FaultGroup[] {
  const groups = new Map<string, FaultGroup>();
  for (const fault of faults) {
    const name = `${fault.kind} ${String(fault.fixed)}`;
    const group = groups.get(name) ?? { kind: fault.kind, fixed: fault.fixed, places: [] };
    groups.set(name, { ...group, places: [...group.places, placeOf(fault)] });
  }
  return [...groups.values()];
}

/** “SUP-KR1”, “SUP-KR1 (issue 10412)”. An issue goes by its id: one whose name is hidden from the admin stays hidden. */
function placeOf({ kind, key, cycle, issue }: DataFault): string {
  if (issue !== undefined) return `${key} (issue ${issue})`;
  return kind === 'no-cycle' && cycle !== undefined ? `${key} (${cycle})` : key;
}

function afterwards(kind: DataFault['kind'], fixed: boolean, repairing: boolean): string {
  const words = faultWords[kind];
  if (fixed) return 'Repaired.';
  if (words.repair === null) return words.person;
  return repairing ? 'Not repaired this time: somebody wrote to it, or there was too much at once. Look again.' : `A repair ${words.repair}`;
}
