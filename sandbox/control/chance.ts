import { random } from '../sample/random';

/** Numbers from 0, below 1, that follow from a seed. */
export interface Chance {
  /** The next number of a name. Each name has a row of its own: to switch one fault leaves the luck of the others alone. */
  draw(name: string): number;
}

export function chance(seed: number): Chance {
  const rows = new Map<string, () => number>();
  return {
    draw: (name) => {
      const row = rows.get(name) ?? random(mixed(seed, name)).next;
      rows.set(name, row);
      return row();
    },
  };
}

function mixed(seed: number, name: string): number {
  return Buffer.from(name).reduce((sum, byte) => (Math.imul(sum, 31) + byte) | 0, seed);
}
