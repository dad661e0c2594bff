/** Which team's OKRs of which cycle are shown, and which objective or key result of them is meant: an objective's row, a key result's own page. What is not chosen, the server chooses. */
export interface Place {
  team?: string;
  cycle?: string;
  /** `SUP-O1` or `SUP-KR2` */
  row?: string;
  /** The key result whose page was left for here: the focus goes to its row. */
  left?: string;
  /** Nobody asked for it just now: it is where this person was last. */
  remembered?: true;
}

/** A place as the end of the page's address: “/sup/2026-q1/sup-kr2”. */
export const pathOf = ({ team, cycle, row }: Place): string =>
  `/${[team, cycle, row].filter((part) => part !== undefined).join('/').toLowerCase()}`;

/** Reads an address; what is no place reads as none. */
export function placeOf(path: string): Place {
  const [team, cycle, row] = path.split('/').filter((part) => part !== '');
  if (team === undefined || !/^[a-z][a-z0-9]{1,9}$/i.test(team)) return {};
  if (cycle === undefined || !/^[a-z0-9][a-z0-9-]{0,30}$/.test(cycle)) return { team: team.toUpperCase() };
  const meant = row !== undefined && /^[a-z][a-z0-9]{1,9}-(o|kr)\d{1,6}$/i.test(row) ? { row: row.toUpperCase() } : {};
  return { team: team.toUpperCase(), cycle, ...meant };
}

/** Whether a place is a key result's own page, not a row of the table. */
export const isKeyResult = (row: string | undefined): row is string => row !== undefined && /-KR\d+$/.test(row);

/** A place as it is come to from another. The host tells of every step that the page made itself: that changes nothing. */
export function cameFrom(to: Place, from: Place): Place {
  if (to.row !== undefined) return to;
  const left = isKeyResult(from.row) ? from.row : pathOf(to) === pathOf(from) ? from.left : undefined;
  return left === undefined ? to : { ...to, left };
}

/** `CX` of `CX-O2`. */
export const teamOfKey = (key: string): string => key.slice(0, key.lastIndexOf('-'));
