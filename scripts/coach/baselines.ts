import { analysis } from '../../src/coach/analysis';
import type { TextClass } from '../../src/coach/model';

const opensWithWork = (text: string): boolean => analysis(text).found.some(({ name, from }) => name === 'workOpens' && from === 0);

const numbersIn = (text: string): number => text.match(/\d+(?:[.,]\d+)*/g)?.length ?? 0;

/** What is easily written down instead of the coach, to see what it is worth. */
export const baselines: Readonly<Record<string, (text: string) => TextClass>> = {
  'always activity': () => 'activity',
  'has a digit': (text) => (numbersIn(text) > 0 ? 'outcome' : 'activity'),
  'opens with a work verb, else has a digit': (text) => (opensWithWork(text) ? 'activity' : numbersIn(text) > 0 ? 'outcome' : 'vague'),
  'two numbers or “from … to …”, else output verb': (text) =>
    numbersIn(text) >= 2 || /\bfrom\b.+\bto\b/i.test(text) ? 'outcome' : opensWithWork(text) ? 'activity' : 'vague',
};
