import type { RuleSettings } from '../../../../src/coach/decisions';
import type { Rule, Severity } from '../../../../src/coach/finding';
import { ruleBook } from '../../../../src/coach/rule-book';

/** How a rule speaks, or that it is silent. */
export type Voice = Severity | 'off';

const isRule = (name: string): name is Rule => name in ruleBook;

/** All rules, in the order of the book. */
export const allRules: readonly Rule[] = Object.keys(ruleBook).filter(isRule);

/** Rules by what they look at. */
export const ruleGroups: ReadonlyArray<{ title: string; rules: readonly Rule[] }> = [
  { title: 'Key results', rules: allRules.filter((rule) => rule.startsWith('K')) },
  { title: 'Objectives', rules: allRules.filter((rule) => rule.startsWith('O')) },
  { title: 'Check-ins', rules: allRules.filter((rule) => rule.startsWith('C')) },
];

/** Every rule with its voice, a field of its own each, so that two admins who decide about different rules both stand. */
export type Voices = Readonly<Record<string, Voice>>;

/** How every rule speaks under these settings. */
export const voicesOf = (settings: RuleSettings): Voices =>
  Object.fromEntries(allRules.map((rule) => [rule, settings[rule] ?? ruleBook[rule].severity]));

export const voiceOf = (voices: Voices, rule: Rule): Voice => voices[rule] ?? ruleBook[rule].severity;

/** The rules that speak otherwise than by themselves. Others have no entry, so they follow the book when it changes. */
export const settingsOf = (voices: Voices): RuleSettings =>
  Object.fromEntries(allRules.filter((rule) => voiceOf(voices, rule) !== ruleBook[rule].severity).map((rule) => [rule, voiceOf(voices, rule)]));

export const voiceWords: Readonly<Record<Voice, string>> = { fix: 'Fix', consider: 'Consider', note: 'Note', off: 'Off' };
