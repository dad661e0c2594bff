import type { Clock } from './doors';

/**
 * Puts the whole process on a clock that can be moved: after this call `new Date()` and `Date.now()` answer with the
 * sandbox's time everywhere, in the app's bundle too. Timers still run on real time.
 */
export function installClock(start?: number): Clock {
  const Real = globalThis.Date;
  let offset = start === undefined ? 0 : start - Real.now();
  const now = () => Real.now() + offset;

  globalThis.Date = new Proxy(Real, {
    construct: (target, args, newTarget): object => {
      const built: unknown = Reflect.construct(target, args.length === 0 ? [now()] : args, newTarget);
      if (!(built instanceof Real)) throw new TypeError('Only dates are built here');
      return built;
    },
    apply: () => new Real(now()).toString(),
    get: (target, property, receiver): unknown => (property === 'now' ? now : Reflect.get(target, property, receiver)),
  });

  return {
    now,
    set: (instant) => { offset = instant - Real.now(); },
    advance: (milliseconds) => { offset += milliseconds; },
  };
}
