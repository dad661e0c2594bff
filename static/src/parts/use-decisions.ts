import { useQueryClient } from '@tanstack/react-query';
import type { CoachDecisions, Dismissal } from '../../../src/coach/decisions';
import type { CycleId, TeamKey } from '../../../src/okr/ids';
import { call } from '../data/call';
import { failureOf } from './failure-of';
import { showWayFlag } from './way-flag';

/** What members may do about the coach's findings. */
export interface Decide {
  /** Dismisses a finding of this name; rejects where that was not stored. */
  dismiss(finding: { id: string; name: string }, reason: string): Promise<void>;
  /** Brings a dismissed one back: at once on the screen, and taken back where it could not be stored. */
  restore(dismissal: Dismissal): Promise<void>;
}

/** The pages on which findings of one team may stand. */
const PAGES = ['project', 'key-result', 'panel', 'company'];

/** Decides about findings of one team and cycle. Every page in the cache follows, whichever of them was asked. */
export function useDecisions(of: { team: TeamKey; cycle: CycleId }): Decide {
  const client = useQueryClient();
  const show = (change: (dismissed: readonly Dismissal[]) => Dismissal[]) =>
    client.setQueriesData<{ coach?: CoachDecisions }>(
      { predicate: ({ queryKey }) => PAGES.includes(String(queryKey[0])) },
      (page) => page?.coach && { ...page, coach: { ...page.coach, dismissed: change(page.coach.dismissed) } },
    );
  const without = (finding: string) => (dismissed: readonly Dismissal[]) => dismissed.filter((one) => one.finding !== finding);

  const restore = async (dismissal: Dismissal): Promise<void> => {
    const { finding } = dismissal;
    show(without(finding));
    try {
      await call('restoreFinding', { ...of, finding });
    } catch (error) {
      const { message, hint } = failureOf(error);
      show((dismissed) => [...without(finding)(dismissed), dismissal]);
      showWayFlag({ id: finding, type: 'error', title: 'The remark is still dismissed', description: `${message} ${hint}` });
    }
  };
  return {
    dismiss: async ({ id, name }, reason) => {
      const { dismissed } = await call('dismissFinding', { ...of, finding: id, reason });
      const stored = dismissed.find(({ finding }) => finding === id);
      if (!stored) return;
      show((before) => [...without(id)(before), stored]);
      showWayFlag({ id, type: 'success', title: `Dismissed: ${name}`, isAutoDismiss: true, way: { text: 'Undo', onPress: () => void restore(stored) } });
    },
    restore,
  };
}
