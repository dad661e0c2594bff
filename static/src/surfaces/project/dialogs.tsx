import { lazy, Suspense } from 'react';
import type { KeyResultView, ObjectiveView } from '../../../../src/contract/views';
import { InView } from '../../parts/in-view';
import { useOkrs } from './okrs-context';
import type { OpenDialog } from './open-dialog';

const ObjectiveDialog = lazy(async () => ({ default: (await import('./forms/objective-dialog')).ObjectiveDialog }));
const KeyResultDialog = lazy(async () => ({ default: (await import('./forms/key-result-dialog')).KeyResultDialog }));
const DropDialog = lazy(async () => ({ default: (await import('./forms/drop-dialog')).DropDialog }));

interface Props {
  open: OpenDialog;
  onClose(): void;
  /** Gets what was saved, and what happened to it in words: “added”. */
  onObjective(saved: ObjectiveView, what: string): void;
  onKeyResult(saved: KeyResultView, what: string): void;
  onDropped(key: string): void;
}

/** The dialog that is open. Its code loads when it is first asked for. */
export function Dialogs(props: Props) {
  return (
    <InView>
      <Suspense fallback={null}>
        <Dialog {...props} />
      </Suspense>
    </InView>
  );
}

function Dialog({ open, onClose, onObjective, onKeyResult, onDropped }: Props) {
  const { view } = useOkrs();
  switch (open.kind) {
    case 'objective':
      return (
        <ObjectiveDialog
          team={view}
          objective={open.view}
          onClose={onClose}
          onSaved={(saved) => onObjective(saved, open.view ? 'saved' : 'added')}
        />
      );
    case 'key-result':
      return (
        <KeyResultDialog
          team={view}
          objective={open.objective.objective.key}
          keyResult={open.view}
          onClose={onClose}
          onSaved={(saved) => onKeyResult(saved, open.view ? 'saved' : 'added')}
        />
      );
    case 'drop':
      return <DropDialog what={open.what} onClose={onClose} onDropped={onDropped} />;
  }
}
