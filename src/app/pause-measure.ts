import type { AdminCalls } from '../contract/admin-calls';
import { invalid } from '../contract/refusals';
import { isByQuery } from '../okr/is-by-query';
import { pausedAmong, type PausedMeasure } from '../okr/settings';
import { attempt } from './attempt';
import { changeOf } from './change';
import { orDefault, required } from './required';
import { defaults } from './site';
import type { UseCase } from './use-case';

/**
 * Stops a measure by query, or lets it go on and has it measured at once. Its last value stands and grows old by the
 * rules of every status. Pausing what is paused changes nothing.
 */
export const pauseMeasure: UseCase<AdminCalls['pauseMeasure']> = async ({ keyResult: key, paused }, context) => {
  const { store, caller, now } = context;
  const { record: keyResult } = required(await store.get('key-result', key), key);
  if (paused && !isByQuery(keyResult.measure)) throw invalid(`${key} is not measured by a query, so there is nothing to pause.`);
  const done = await attempt(async () => {
    const was = await store.get('paused', 'paused');
    const { measures } = orDefault(was, defaults.paused);
    const known = pausedAmong(measures, key);
    if ((known !== undefined) === paused) return { changed: false, pause: known };
    const pause: PausedMeasure | undefined = paused ? { keyResult: key, by: caller, at: now.toISOString() } : undefined;
    const others = measures.filter((one) => one !== known);
    return (await store.commit([
      { kind: 'paused', key: 'paused', record: { measures: pause ? [...others, pause] : others }, was },
      changeOf(key, paused ? 'paused' : 'resumed', [], context),
    ])) === 'clash'
      ? 'clash'
      : { changed: true, pause };
  });
  if (done.changed && !paused) await context.jobs.measure({ keyResults: [key], cause: 'asked' });
  return done.pause ? { paused: { at: done.pause.at } } : {};
};
