import type { Decided } from '../../../src/coach/as-decided';
import type { Finding, Rule } from '../../../src/coach/finding';
import type { KeyResultView, ObjectiveView, TeamView } from '../../../src/contract/views';
import { statusOf } from '../../../src/okr/status-of';
import type { StatusExplained } from '../../../src/okr/status';
import type { StatusKind } from '../parts/status-glyph';
import type { Calendar } from '../text/dates';
import { blockedSince, lastWord, silentFor, toDoEvidence } from './attention-words';
import type { Names } from './names';
import { statusSentence } from './status-sentence';

/** One line of what needs somebody this week. */
export interface AttentionLine {
  why: Why;
  /** Of the row it is about. */
  key: string;
  /** The status that stands in front; to-do lists and what is blocked have drawings of their own. */
  status?: StatusKind;
  name: string;
  evidence: string;
  step: Step;
}

/** What helps. `rewrite` names the key result to begin with. */
export type Step = Readonly<{ kind: 'review' | 'measure' | 'check-in' | 'show' } | { kind: 'rewrite'; keyResult: string }>;

/** The reasons in the order of the list: what contradicts itself and off track, on track yet flat, stale, to-do lists, blocked. */
const order = ['busy', 'confident', 'off-track', 'flat', 'stale', 'to-do-list', 'blocked'] as const;
type Why = (typeof order)[number];

interface Around {
  findings: ReadonlyMap<string, Decided>;
  calendar: Calendar;
  names: Names;
}

/**
 * What needs attention, most urgent first and otherwise in the order of the page. A key result stands here once, for the
 * first reason that holds.
 */
export function attention(view: TeamView, around: Around): AttentionLine[] {
  const lines = view.objectives.flatMap((one) => {
    const list = toDoList(one, around);
    const rows = one.keyResults.map((keyResult) => ofKeyResult(keyResult, view, around, list !== null));
    return [list, ...rows].filter((line) => line !== null);
  });
  return order.flatMap((why) => lines.filter((line) => line.why === why));
}

/** An objective whose key results are all work. */
function toDoList({ objective, keyResults }: ObjectiveView, { findings }: Around): AttentionLine | null {
  const [first] = keyResults;
  if (!first || !found(findings, objective.key, 'K7')) return null;
  return {
    why: 'to-do-list',
    key: objective.key,
    name: toDoName,
    evidence: toDoEvidence(keyResults.length),
    step: { kind: 'rewrite', keyResult: first.keyResult.key },
  };
}

function ofKeyResult(view: KeyResultView, { thresholds }: TeamView, around: Around, listed: boolean): AttentionLine | null {
  const status = statusOf(view.inputs, thresholds, Date.parse(around.calendar.now));
  if (status.status === 'closed') return null;
  return behind(view, status, around) ?? stale(view, status, around) ?? (listed ? null : tasks(view, around)) ?? blocked(view, around);
}

/** Off track, standing still, or numbers that contradict one another. */
function behind({ keyResult: { key }, state }: KeyResultView, status: StatusExplained, { findings }: Around): AttentionLine | null {
  const about = { key, status: status.status, step: { kind: state.issues.length > 0 ? 'review' : 'show' } } as const;
  const busy = found(findings, key, 'K9');
  if (busy) return { why: 'busy', ...about, name: busy.name, evidence: busy.reason };
  const confident = found(findings, key, 'C4');
  if (confident) return { why: 'confident', ...about, name: confident.name, evidence: confident.reason };
  if (status.status === 'off-track') return { why: 'off-track', ...about, name: 'Off track.', evidence: statusSentence(status) };
  const flat = found(findings, key, 'C3');
  return flat && { why: 'flat', ...about, name: flat.name, evidence: flat.reason };
}

function stale(view: KeyResultView, status: StatusExplained, { calendar, names }: Around): AttentionLine | null {
  if (status.status !== 'stale' || !('silence' in status)) return null;
  const { silence } = status;
  return {
    why: 'stale',
    key: view.keyResult.key,
    status: 'stale',
    name: silentFor(silence),
    evidence: lastWord(view, silence, calendar, names),
    step: { kind: silence.silentFor === 'no-measurement' ? 'measure' : 'check-in' },
  };
}

/** A single key result that lists tasks. */
function tasks({ keyResult: { key } }: KeyResultView, { findings }: Around): AttentionLine | null {
  const list = found(findings, key, 'K7');
  return list && { why: 'to-do-list', key, name: toDoName, evidence: list.reason, step: { kind: 'rewrite', keyResult: key } };
}

function blocked({ keyResult: { key }, state: { lastCheckIn } }: KeyResultView, { calendar, names }: Around): AttentionLine | null {
  if (!lastCheckIn || lastCheckIn.blocked.trim() === '') return null;
  return { why: 'blocked', key, ...blockedSince(lastCheckIn, calendar, names), step: { kind: 'check-in' } };
}

const toDoName = 'A to-do list, not a result.';

const found = (findings: Around['findings'], key: string, rule: Rule): Finding | null =>
  findings.get(key)?.open.find((finding) => finding.rule === rule) ?? null;
