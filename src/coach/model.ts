import type { FeatureName } from './features';
import { weights } from './weights';

/** What a key result's text is. */
export const textClasses = ['outcome', 'activity', 'vague'] as const;
export type TextClass = (typeof textClasses)[number];

/** For each class what each feature speaks for it; what is absent speaks for nothing. */
export type Weights = Readonly<Record<TextClass, Readonly<Partial<Record<FeatureName, number>>>>>;

/** Reads off the likeliest class and its probability by softmax regression; the earlier class where two are equal. */
export function classifier(by: Weights): (on: ReadonlySet<FeatureName>) => { class: TextClass; confidence: number } {
  const pulls = new Map<string, readonly number[]>();
  for (const feature of new Set(textClasses.flatMap((name) => Object.keys(by[name])))) {
    pulls.set(feature, textClasses.map((name) => new Map<string, number>(Object.entries(by[name])).get(feature) ?? 0));
  }
  return (on) => {
    const scores = textClasses.map(() => 0);
    for (const feature of on) pulls.get(feature)?.forEach((pull, i) => (scores[i] = (scores[i] ?? 0) + pull));
    const most = Math.max(...scores);
    const powers = scores.map((score) => Math.exp(score - most));
    const best = scores.indexOf(most);
    return { class: textClasses[best] ?? 'vague', confidence: Math.round((1000 * (powers[best] ?? 0)) / powers.reduce((a, b) => a + b, 0)) / 1000 };
  };
}

export const classify = classifier(weights);
