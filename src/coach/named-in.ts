import type { Span } from './finding';
import type { Sign, SignName } from './sign';
import { spanOf } from './span-of';
import type { Word } from './words';

/** What a text names besides its class: what a question about it can take up. */
export interface Named {
  /** Which way a number should go; null where the text says neither or both. */
  readonly direction: 'up' | 'down' | null;
  /** Whom it is about, as written; null where it names nobody. */
  readonly whom: string | null;
  /** Followers, views and the like, where nothing else is counted; else empty. */
  readonly reach: readonly Span[];
}

export function namedIn(text: string, all: readonly Word[], found: readonly Sign[]): Named {
  const span = spanOf(text, all);
  const people = found.find(({ name, from }) => OTHERS.has(name) && all[from]?.tags.has('metric') === false);
  const counted = found.filter(({ name }) => COUNTED.has(name));
  const shareOfReach = all.some(({ word }) => RELATIVES.has(word)) || ['percentNumber', 'moves'].every((name) => found.some((sign) => sign.name === name));
  const onlyReach = !shareOfReach && counted.length > 0 && counted.every(({ from }) => all[from]?.tags.has('reach')) && !found.some(({ name }) => BEHAVIOR.has(name));
  return {
    direction: directionOf(all),
    whom: people ? span(people.from, people.to, 'population').text : null,
    reach: onlyReach ? [...new Map(counted.map(({ from, to }) => [from, span(from, to, 'metric')])).values()] : [],
  };
}

function directionOf(all: readonly Word[]): Named['direction'] {
  const [up, down] = (['up', 'down'] as const).map((tag) => all.some(({ tags }) => tags.has(tag)));
  if (up === down) return null;
  return up ? 'up' : 'down';
}

const OTHERS: ReadonlySet<SignName> = new Set<SignName>(['othersOpen', 'othersWord']);
const COUNTED: ReadonlySet<SignName> = new Set<SignName>(['othersOpen', 'othersWord', 'metricOpens', 'metricWord']);
/** “Visits that end without a request” are told from others by what happens in them. */
const RELATIVES: ReadonlySet<string> = new Set(['that', 'who', 'which']);
/** Somebody does something, or something is paid. */
const BEHAVIOR: ReadonlySet<SignName> = new Set<SignName>(['othersDo', 'moneyNumber']);
