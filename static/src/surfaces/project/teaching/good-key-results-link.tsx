import { lazy, Suspense, useState } from 'react';
import { InView } from '../../../parts/in-view';
import { WayLink } from '../../../parts/way-link';

const GoodKeyResultsDialog = lazy(async () => ({ default: (await import('./good-key-results-dialog')).GoodKeyResultsDialog }));

/** The way to pairs of work and key results, on a page that has none to show yet. They load when they are first asked for. */
export function GoodKeyResultsLink() {
  const [open, setOpen] = useState(false);
  return (
    <>
      <WayLink way={{ label: 'What makes a good key result?', onPress: () => setOpen(true) }} />
      {open && (
        <InView>
          <Suspense fallback={null}>
            <GoodKeyResultsDialog onClose={() => setOpen(false)} />
          </Suspense>
        </InView>
      )}
    </>
  );
}
