import { Unreadable } from './unreadable';
import { columns } from './table-head';

interface Props {
  keys: readonly string[];
  onReload(): void;
}

/** Key results of an objective that could not be read, in their place. */
export function UnreadableRow(props: Props) {
  return (
    <tr role="row" className="okr-remarks">
      <td role="cell" colSpan={columns}>
        <Unreadable {...props} />
      </td>
    </tr>
  );
}
