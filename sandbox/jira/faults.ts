/** What goes wrong on purpose, switched on by tests and by curious people. */
export class Faults {
  /** Every request answers 503. */
  down = false;
  /** Added before every answer. */
  latencyMs = 0;
  /** How far search and count lag behind, in milliseconds of the sandbox's clock. */
  indexLagMs = 0;

  /** Waits out the latency; the answer instead of Jira's, where there is one. */
  async strike(): Promise<Response | undefined> {
    if (this.latencyMs > 0) await new Promise((resolve) => setTimeout(resolve, this.latencyMs));
    if (!this.down) return undefined;
    const body = { errorMessages: ['Service unavailable: the local Jira was switched off.'], errors: {} };
    return Response.json(body, { status: 503 });
  }
}
