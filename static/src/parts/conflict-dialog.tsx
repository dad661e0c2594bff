import { lazy, Suspense } from 'react';
import type { Conflict } from './conflict';

const ConflictForm = lazy(async () => ({ default: (await import('./conflict-form')).ConflictForm }));

/** Two people edited the same thing: both versions, field by field. Its code loads when it is first shown. */
export function ConflictDialog(props: Conflict) {
  return (
    <Suspense fallback={null}>
      <ConflictForm {...props} />
    </Suspense>
  );
}
