import { newKeyResult, type KeyResultForm } from '../../../static/src/surfaces/project/forms/key-result-form';

/** A form in which a key result is half written: from 24 h to 4 h, unless said otherwise. */
export const aKeyResultForm = (written: Partial<KeyResultForm> = {}): KeyResultForm => ({
  ...newKeyResult({ owner: 'maya', projects: ['10001'], endsOn: '2026-03-31' }),
  text: 'Time to resolve falls from 24 h to 4 h',
  baseline: { text: '24' },
  target: { text: '4' },
  unit: 'h',
  ...written,
});
