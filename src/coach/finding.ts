import type { AccountId } from '../okr/ids';

export const rules = ['K1', 'K2', 'K3', 'K4', 'K5', 'K6', 'K7', 'K8', 'K9', 'K10', 'O1', 'O2', 'O3', 'O4', 'O6', 'O8', 'C1', 'C3', 'C4'] as const;
export type Rule = (typeof rules)[number];

/** From what should be mended before it is agreed on to what is good to know. */
export const severities = ['fix', 'consider', 'note'] as const;
export type Severity = (typeof severities)[number];

/** A part of the text a finding is about; `start` and `end` count UTF-16 code units, `end` exclusive. */
export type Span = Readonly<{ start: number; end: number; text: string; takenFor: TakenFor }>;

/** What the coach took the words for, so that a mistaken reading can be seen and dismissed. */
export type TakenFor =
  | 'work' | 'work verb' | 'quantity' | 'task' | 'target' | 'move' | 'metric' | 'threshold' | 'population' | 'own output' | 'deliverable'
  | 'finished state' | 'unmeasured word' | 'date' | 'repeated';

export type Evidence =
  | Readonly<{ kind: 'span' }> & Span
  /** A key result that is only work, with the verb found in its text if that is why. */
  | Readonly<{ kind: 'line'; key: string; text: string; verb?: Span }>
  | Readonly<{ kind: 'key'; key: string }>
  | Readonly<{ kind: 'number'; of: string; value: number; limit?: number }>
  | Readonly<{ kind: 'measure'; measure: 'work-done' }>
  | Readonly<{ kind: 'owner'; owner: 'none' | 'deactivated' }>;

/** One remark of the coach: what triggered it, why it matters, what to do next. */
export type Finding = Readonly<{
  /** Stable while what was remarked on stays the same, so that a dismissal holds until then. */
  id: string;
  rule: Rule;
  severity: Severity;
  /** The key of the key result, objective or team the remark is about. */
  subject: string;
  /** Short bold name, with its full stop. */
  name: string;
  evidence: readonly Evidence[];
  reason: string;
  nextStep: string;
  /** A sentence to fill in instead of the text, where the rule has one; what is left open stands as `‹what›`. */
  skeleton?: string;
  /** Present where the remark is for one person and the lead only. */
  addressee?: AccountId;
}>;

/** `K1:PAY-KR3:9f1c02ab`: rule, subject, and a hash of what the remark rests on, which for a remark on a text is the text. */
export function findingId(rule: Rule, subject: string, basis: string): string {
  return `${rule}:${subject}:${fnv1a(basis)}`;
}

/** 32-bit FNV-1a over UTF-16 code units, as 8 hexadecimal digits. */
function fnv1a(text: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  }
  return (hash >>> 0).toString(16).padStart(8, '0');
}
