import { displayNumber } from '../../../../src/okr/display-number';
import { limitNumber, type LimitName, type LimitTexts } from './limit-fields';

/** The typed limits read back as one sentence, so that a slip of the key is seen before it is saved. */
export function limitsInWords(texts: LimitTexts, locale: string): string {
  const shown = (name: LimitName, unit: string) => {
    const value = limitNumber(name, texts[name], locale);
    return value === null ? '…' : displayNumber(value, value === 1 ? unit.replace(/s$/, '') : unit, locale);
  };
  return [
    `On track up to ${shown('onTrack', 'points')} behind, at risk up to ${shown('atRisk', 'points')}, off track beyond.`,
    `A check-in every ${shown('cadenceDays', 'days')}; confidence below ${shown('lowConfidence', '')} lowers the status by one step.`,
  ].join(' ');
}
