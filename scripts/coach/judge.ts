import { readText } from '../../src/coach/read-text';
import { reviewKeyResult } from '../../src/coach/review';
import { accountId } from '../../src/okr/ids';

/** What the coach says of a text alone: its class, how sure it is, the findings its words give rise to, and its language. */
export interface Judged {
  text: string;
  class: string;
  confidence: number;
  findings: Array<{ id: string; severity: string; why: string }>;
  lang: string | null;
}

/** Judges a text as a key result of which nothing else is known: no target, no measure, somebody owns it. */
export function judge(text: string): Judged {
  const read = readText(text);
  const findings = reviewKeyResult({
    key: 'TEXT-KR1', text, target: { kind: 'none' }, measure: { kind: 'typed' }, owner: { kind: 'active', account: accountId.parse('somebody') },
  });
  return {
    text,
    class: read.class,
    confidence: read.confidence,
    findings: findings.map(({ rule, severity, reason }) => ({ id: rule, severity, why: reason })),
    lang: read.lang,
  };
}
