import { lazy, Suspense, useState } from 'react';
import { InView } from '../../../parts/in-view';
import { WayLink } from '../../../parts/way-link';
import { useOkrs } from '../okrs-context';
import { keepShortcuts, shortcutsOn } from './shortcuts-setting';
import type { Collapsed } from './use-collapsed';
import { useShortcuts } from './use-shortcuts';

const ShortcutsDialog = lazy(async () => ({ default: (await import('./shortcuts-dialog')).ShortcutsDialog }));

/** The single keys of the page, and the way to see them all and to switch them off. */
export function Shortcuts({ collapsed }: { collapsed: Collapsed }) {
  const okrs = useOkrs();
  const [on, setOn] = useState(shortcutsOn);
  const [listed, setListed] = useState(false);
  useShortcuts({ on: on && !okrs.inDialog && !listed, okrs, collapsed, onList: () => setListed(true) });
  const turn = (next: boolean) => {
    keepShortcuts(next);
    setOn(next);
  };
  return (
    <p className="now-shortcuts">
      <WayLink way={{ label: 'Keyboard shortcuts', onPress: () => setListed(true) }} />
      {listed && (
        <InView>
          <Suspense fallback={null}>
            <ShortcutsDialog on={on} onTurn={turn} onClose={() => setListed(false)} />
          </Suspense>
        </InView>
      )}
    </p>
  );
}
