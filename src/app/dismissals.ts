import { dismissal, type Dismissal } from '../coach/decisions';
import { notFound, overLimit } from '../contract/refusals';
import type { CycleId, TeamKey } from '../okr/ids';
import type { Cycle } from '../okr/cycle';
import type { Context } from './context';
import { attempt } from './attempt';
import { changeOf } from './change';
import { dismissalsKey, outlineKey } from './keys';
import type { Page, Ref, Store } from './ports';
import { orDefault } from './required';

/** Dismissed findings of one team and cycle; with the longest reasons in any script they stay below what a record may hold. */
export const MOST_DISMISSED = 120;

/** What a team dismissed in a cycle, by a round that read it. What could not be read hides nothing: its findings speak. */
export function dismissedIn(page: Page, team: TeamKey, cycle: CycleId): Dismissal[] {
  const loaded = page.of('dismissals', dismissalsKey(team, cycle));
  return loaded.kind === 'found' ? loaded.record.entries : [];
}

/** Whether a dismissal is of a finding about this key. */
export const isAbout = (key: string) => ({ subject }: Dismissal): boolean => subject === key;

/** Where all that a team dismissed lies, cycle by cycle. */
export const dismissalRefs = (team: TeamKey, cycles: readonly Cycle[]): Ref<'dismissals'>[] =>
  cycles.map(({ id }) => ({ kind: 'dismissals', key: dismissalsKey(team, id) }));

/**
 * Changes what a team has dismissed in a cycle, whoever else does so at the same time, and answers how it is now. Nothing is
 * written where `change` gives back the same entries. NOT_FOUND when the finding is about nothing of this team and cycle.
 */
export async function changeDismissals(
  { team, cycle, finding }: { team: TeamKey; cycle: CycleId; finding: string },
  what: 'finding-dismissed' | 'finding-restored',
  change: (entries: readonly Dismissal[]) => readonly Dismissal[],
  context: Pick<Context, 'store' | 'caller' | 'now'>,
): Promise<{ dismissed: Dismissal[] }> {
  const { store } = context;
  const subject = subjectOf(finding);
  if (subject !== team && !(await isOutlined(subject, team, cycle, store))) throw notFound(subject);
  return attempt(async () => {
    const key = dismissalsKey(team, cycle);
    const was = await store.get('dismissals', key);
    const { entries } = orDefault(was, { entries: [] });
    const next = change(entries);
    if (next === entries) return { dismissed: entries };
    if (next.length > MOST_DISMISSED) throw overLimit(`A team can dismiss at most ${MOST_DISMISSED} remarks in a cycle. Bring some back first.`);
    const record = { entries: [...next] };
    const noted = changeOf(subject === team ? `team:${team}` : subject, what, [{ field: 'finding', to: finding }], context, next.find((one) => one.finding === finding)?.reason);
    return (await store.commit([{ kind: 'dismissals', key, record, was }, noted])) === 'clash' ? 'clash' : { dismissed: record.entries };
  });
}

/** `PAY-KR3` of `K1:PAY-KR3:9f1c02ab`. */
export const subjectOf = (finding: string): Dismissal['subject'] => dismissal.shape.subject.parse(finding.split(':')[1]);

async function isOutlined(subject: string, team: TeamKey, cycle: CycleId, store: Store): Promise<boolean> {
  const { objectives } = orDefault(await store.get('outline', outlineKey(team, cycle)), { team, cycle, objectives: [] });
  return objectives.some(({ key, keyResults }) => key === subject || keyResults.some((one) => one.key === subject));
}
