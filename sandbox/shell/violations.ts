/** A breach of the app's content security policy, as the browser reported it. */
export interface Violation {
  at: string;
  report: Record<string, unknown>;
}

/** Keeps the reports of the content security policy, newest last, at most a thousand. */
export interface Violations {
  add(report: Record<string, unknown>): void;
  list(): Violation[];
  clear(): void;
}

export function createViolations(): Violations {
  let kept: Violation[] = [];
  return {
    add: (report) => { kept = [...kept.slice(-999), { at: new Date().toISOString(), report }]; },
    list: () => kept,
    clear: () => { kept = []; },
  };
}
