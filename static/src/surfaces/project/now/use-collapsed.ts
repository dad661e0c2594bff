import { useState } from 'react';

/** Which objectives hide their key results. */
export interface Collapsed {
  has(key: string): boolean;
  set(keys: readonly string[], collapsed: boolean): void;
}

export function useCollapsed(): Collapsed {
  const [keys, setKeys] = useState<ReadonlySet<string>>(new Set<string>());
  return {
    has: (key) => keys.has(key),
    set: (some, collapsed) =>
      setKeys((before) => {
        const others = [...before].filter((key) => !some.includes(key));
        return new Set(collapsed ? [...others, ...some] : others);
      }),
  };
}
