import '../settings-table.css';
import type { PinsView } from '../../../../../src/contract/settings-pages';
import { ActionButton } from '../../../parts/action-button';
import { TextBones } from '../../../parts/bones';
import { StatusGlyph } from '../../../parts/status-glyph';
import type { Pinning } from './use-pinning';

/** A project whose issues may show the panel. */
export interface PinRow {
  id: string;
  key: string;
  name: string;
  teams: readonly string[];
}

interface Props {
  /** Null while Jira has not named the projects. */
  rows: readonly PinRow[] | null;
  pinning: Pinning;
}

/** The teams' projects, and whether the panel is pinned to each. */
export function PinTable({ rows, pinning }: Props) {
  if (rows === null) return <TextBones widths={[420, 480, 440]} />;
  return (
    <table className="settings-table">
      <thead>
        <tr>
          <th scope="col">Jira project</th>
          <th scope="col">Team</th>
          <th scope="col">Panel</th>
          <td />
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Row key={row.id} row={row} pinning={pinning} />
        ))}
      </tbody>
    </table>
  );
}

function Row({ row, pinning: { pins, pin, busy } }: { row: PinRow; pinning: Pinning }) {
  const pinned = stateOf(row.id, pins);
  const label = pinned === true ? 'Unpin' : 'Pin';
  return (
    <tr>
      <th scope="row">{row.name}</th>
      <td data-label="Team">{row.teams.join(', ')}</td>
      <td data-label="Panel">
        {pins === undefined ? (
          <TextBones widths={[96]} />
        ) : (
          <span className="settings-state">
            <StatusGlyph status={pinned === true ? 'on-track' : pinned === false ? 'not-started' : 'no-status'} />
            {pinned === true ? 'On every issue' : pinned === false ? 'After a click' : 'Jira does not tell'}
          </span>
        )}
      </td>
      <td className="settings-table-action">
        {pins !== undefined && (
          <ActionButton compact appearance="subtle" action={{ label, busy: busy([row.id]), onPress: () => pin([row.id], pinned !== true) }} name={`${label} ${row.name}`} />
        )}
      </td>
    </tr>
  );
}

function stateOf(id: string, pins: PinsView | undefined): boolean | null {
  if (pins?.kind !== 'known') return null;
  if (pins.pinned.some((one) => one === id)) return true;
  return pins.unpinned.some((one) => one === id) ? false : null;
}
