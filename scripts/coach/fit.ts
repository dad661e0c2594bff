import { analysis } from '../../src/coach/analysis';
import { features, featureNames, type FeatureName } from '../../src/coach/features';
import { textClasses, type TextClass } from '../../src/coach/model';

export interface Example {
  text: string;
  label: TextClass;
}

export type Fitted = Record<TextClass, Partial<Record<FeatureName, number>>>;

/** Every feature's pull toward 0: without it a feature seen twice would decide. */
const DECAY = 0.003;
const ROUNDS = 400;
const RATE = 0.5;
const MOMENTUM = 0.9;
const ALWAYS = featureNames.indexOf('always');

/** Softmax regression over named features, by gradient descent with momentum from zero: the same examples give the same weights. `weighed` leaves features out. */
export function fit(examples: readonly Example[], weighed: (name: FeatureName) => boolean = () => true): Fitted {
  const rows = examples.map(({ text, label }) => ({ on: indexesOf(featuresOf(text)).filter((i) => i === ALWAYS || weighed(featureNames[i] ?? 'always')), label: textClasses.indexOf(label) }));
  const weights = textClasses.map(() => new Float64Array(featureNames.length));
  const speed = textClasses.map(() => new Float64Array(featureNames.length));
  for (let round = 0; round < ROUNDS; round += 1) {
    const slope = weights.map((own) => own.map((weight, i) => (i === ALWAYS ? 0 : DECAY * weight)));
    for (const { on, label } of rows) {
      const likely = softmax(weights.map((own) => on.reduce((sum, i) => sum + (own[i] ?? 0), 0)));
      slope.forEach((own, c) => {
        const miss = ((likely[c] ?? 0) - (c === label ? 1 : 0)) / rows.length;
        for (const i of on) own[i] = (own[i] ?? 0) + miss;
      });
    }
    weights.forEach((own, c) => {
      for (let i = 0; i < own.length; i += 1) {
        const step = MOMENTUM * (speed[c]?.[i] ?? 0) - RATE * (slope[c]?.[i] ?? 0);
        speed[c]?.fill(step, i, i + 1);
        own[i] = (own[i] ?? 0) + step;
      }
    });
  }
  const named = (own: Float64Array) => Object.fromEntries(featureNames.flatMap((name, i) => (rounded(own[i]) === 0 ? [] : [[name, rounded(own[i])]])));
  const [outcome, activity, vague] = weights.map(named);
  return { outcome: outcome ?? {}, activity: activity ?? {}, vague: vague ?? {} };
}

/** What the coach finds in a text, as when it reads it. */
export function featuresOf(text: string): ReadonlySet<FeatureName> {
  const { all, amounts, found } = analysis(text);
  return features(all, amounts, found);
}

const indexesOf = (on: ReadonlySet<FeatureName>): number[] => featureNames.flatMap((name, i) => (on.has(name) ? [i] : []));

const rounded = (weight = 0): number => Math.round(100 * weight) / 100;

function softmax(scores: readonly number[]): number[] {
  const most = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - most));
  const sum = powers.reduce((a, b) => a + b, 0);
  return powers.map((power) => power / sum);
}
