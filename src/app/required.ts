import { notFound, upstream } from '../contract/refusals';
import type { Loaded } from './ports';

export type Found<R> = Extract<Loaded<R>, { kind: 'found' }>;

/** The record, or the refusal that says why there is none. */
export function required<R>(loaded: Loaded<R>, what: string): Found<R> {
  switch (loaded.kind) {
    case 'found':
      return loaded;
    case 'absent':
      throw notFound(what);
    case 'unreadable':
      throw upstream(`${what} could not be read.`);
  }
}

/** The record, or a default when there is none yet; what could not be read is never taken for nothing. */
export function orDefault<R>(loaded: Loaded<R>, fallback: R): R {
  return loaded.kind === 'absent' ? fallback : required(loaded, 'A record').record;
}
