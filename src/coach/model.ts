import type { FeatureName } from './features';
import { weights } from './weights';

/** What a key result's text is. */
export const textClasses = ['outcome', 'activity', 'vague'] as const;
export type TextClass = (typeof textClasses)[number];

/** For each class what each feature speaks for it; what is absent speaks for nothing. */
export type Weights = Readonly<Record<TextClass, Readonly<Partial<Record<FeatureName, number>>>>>;

/** The likeliest class and its probability by softmax regression; the earlier class where two are equal. */
export function classify(on: ReadonlySet<FeatureName>, by: Weights = weights): { class: TextClass; confidence: number } {
  const features = [...on];
  const scores = textClasses.map((name) => features.reduce((sum, feature) => sum + (by[name][feature] ?? 0), 0));
  const most = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - most));
  const best = scores.indexOf(most);
  return { class: textClasses[best] ?? 'vague', confidence: Math.round((1000 * (powers[best] ?? 0)) / powers.reduce((a, b) => a + b, 0)) / 1000 };
}
