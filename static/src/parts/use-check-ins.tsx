import { lazy, type ReactNode, Suspense, useRef, useState } from 'react';
import type { KeyResultView } from '../../../src/contract/views';
import type { Thresholds } from '../../../src/okr/settings';
import { call } from '../data/call';
import type { Calendar } from '../text/dates';
import type { CheckInDraft } from './check-in-draft';
import { showCheckedIn, showNotCheckedIn } from './check-in-flags';
import { failureOf } from './failure-of';
import { InView } from './in-view';

const CheckInDialog = lazy(async () => ({ default: (await import('./check-in-dialog')).CheckInDialog }));

interface Needs {
  /** Who checks in; null while it is not known. */
  viewer: string | null;
  /** Takes a key result in as it stands now, and what happened to it in words. */
  onStored(view: KeyResultView, what: string): void;
}

export interface CheckIns {
  start(view: KeyResultView): void;
  /** A dialog is open or on its way. */
  isOpen: boolean;
  /** Key results as they will stand once their check-ins are stored. */
  underway: readonly KeyResultView[];
  isSaving(key: string): boolean;
  dialog(thresholds: Thresholds, calendar: Calendar): ReactNode;
}

/** Checks in: shown at once, stored after, taken back where that fails or where its author says so. */
export function useCheckIns({ viewer, onStored }: Needs): CheckIns {
  const [open, setOpen] = useState<{ view: KeyResultView; draft?: CheckInDraft } | null>(null);
  const [underway, setUnderway] = useState<readonly KeyResultView[]>([]);
  const isOpen = useRef(false);
  const show = (next: typeof open) => {
    isOpen.current = next !== null;
    setOpen(next);
  };

  const takeBack = async (view: KeyResultView) => {
    const { key } = view.keyResult;
    const last = view.state.lastCheckIn;
    if (last === undefined) return;
    try {
      onStored(await call('undoCheckIn', { keyResult: key, about: last.about, recordedAt: last.recordedAt }), 'check-in taken back');
    } catch (error) {
      showNotCheckedIn(key, 'still has your check-in', failureOf(error));
    }
  };

  const send = async (view: KeyResultView, draft: CheckInDraft, next: KeyResultView) => {
    const { key } = view.keyResult;
    show(null);
    setUnderway((before) => [...before, next]);
    try {
      const saved = await call('checkIn', draft.said);
      onStored(saved, 'checked in');
      if (saved.state.lastCheckIn?.by === viewer) showCheckedIn(key, () => void takeBack(saved));
    } catch (error) {
      const again = () => show({ view, draft: { ...draft, failure: failureOf(error) } });
      if (isOpen.current) showNotCheckedIn(key, 'was not checked in', failureOf(error), again);
      else again();
    } finally {
      setUnderway((before) => before.filter((one) => one !== next));
    }
  };

  return {
    start: (view) => show({ view }),
    isOpen: open !== null,
    underway,
    isSaving: (key) => underway.some(({ keyResult }) => keyResult.key === key),
    dialog: (thresholds, calendar) =>
      open && (
        <InView>
          <Suspense fallback={null}>
            <CheckInDialog
              view={open.view}
              {...(open.draft === undefined ? {} : { draft: open.draft })}
              thresholds={thresholds}
              calendar={calendar}
              onClose={() => show(null)}
              viewer={viewer}
              onSend={(draft, next) => void send(open.view, draft, next)}
            />
          </Suspense>
        </InView>
      ),
  };
}
