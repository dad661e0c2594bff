/** An answer that is not what was asked for, in the shape of Jira's error bodies. */
export class Refusal extends Error {
  constructor(
    readonly status: number,
    readonly errorMessages: readonly string[],
    readonly errors: Readonly<Record<string, string>> = {},
  ) {
    super([...errorMessages, ...Object.values(errors)].join(' '));
  }
}

/** What the real Jira has and this one does not: said aloud, so that nobody takes silence for an answer. */
export class NotModelled extends Refusal {
  constructor(what: string) {
    super(501, [`The local Jira does not model ${what}.`]);
  }
}
