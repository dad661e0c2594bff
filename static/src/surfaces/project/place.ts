/** Which team's OKRs of which cycle are shown, and which row of them is meant. What is not chosen, the server chooses. */
export interface Place {
  team?: string;
  cycle?: string;
  /** `SUP-O1` or `SUP-KR2` */
  row?: string;
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

/** `CX` of `CX-O2`. */
export const teamOfKey = (key: string): string => key.slice(0, key.lastIndexOf('-'));
