import type { AdminCalls } from '../contract/admin-calls';
import type { Loaded } from './ports';
import { required } from './required';
import { defaults, siteRefs } from './site';
import type { UseCase } from './use-case';

/** All settings, each section with the version an edit is based on. Two rounds. */
export const openSettings: UseCase<AdminCalls['openSettings']> = async (_, { store, now }) => {
  const first = await store.read(siteRefs);
  const cascade = section(first.of('cascade', 'cascade'), defaults.cascade);
  const cycles = section(first.of('cycles', 'cycles'), defaults.cycles);
  const limits = section(first.of('limits', 'limits'), defaults.limits);
  const fields = section(first.of('fields', 'fields'), defaults.fields);
  const budget = section(first.of('budget', 'budget'), defaults.budget);
  const coach = section(first.of('coach', 'coach'), defaults.coach);
  const { teams } = section(first.of('directory', 'directory'), defaults.directory).record;
  const second = await store.read(teams.map(({ key }) => ({ kind: 'team' as const, key })));
  return {
    now: now.toISOString(),
    cascade: { version: cascade.version, ...cascade.record },
    cycles: { version: cycles.version, ...cycles.record },
    limits: { version: limits.version, ...limits.record },
    fields: { version: fields.version, ...fields.record },
    budget: { version: budget.version, ...budget.record },
    coach: { version: coach.version, ...coach.record },
    teams: teams.map(({ key }) => {
      const { version, record } = required(second.of('team', key), `The team ${key}`);
      return { version, team: record };
    }),
  };
};

/** A section as it is kept, or its default at version 0. */
export function section<R>(loaded: Loaded<R>, fallback: R): { version: number; record: R } {
  return loaded.kind === 'absent' ? { version: 0, record: fallback } : required(loaded, 'The settings');
}
