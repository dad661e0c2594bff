import { view } from '@forge/bridge';
import { useEffect, useState } from 'react';
import { lastPlace, rememberPlace } from './last-place';
import { cameFrom, pathOf, placeOf, type Place } from './place';

export type PageHistory = Awaited<ReturnType<typeof view.createHistory>>;

/**
 * Where the page is, and the way to go elsewhere: choices go into the page's address, so that they can be linked and gone
 * back from, and are remembered for the next time. Without a history (a host that gives none) only the page knows.
 */
export function usePlace(projectId: string, history: PageHistory | null): [Place, (to: Place) => void] {
  const [first] = useState(() => firstPlace(projectId, history));
  const [place, setPlace] = useState(first);
  useEffect(() => {
    if (first.remembered && first.cycle !== undefined) history?.replace(pathOf(first));
    return history?.listen(({ pathname }) => {
      const there = placeOf(pathname);
      setPlace((from) => cameFrom(there.team === undefined ? first : there, from));
    });
  }, [history, first]);
  const go = (to: Place) => {
    rememberPlace(projectId, to);
    setPlace((from) => cameFrom(to, from));
    history?.push(pathOf(to));
  };
  return [place, go];
}

function firstPlace(projectId: string, history: PageHistory | null): Place {
  const linked = history === null ? {} : placeOf(history.location.pathname);
  return linked.team === undefined ? lastPlace(projectId) : linked;
}
