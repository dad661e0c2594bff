import { z } from 'zod';
import type { JiraEvent } from '../doors';
import { compileJiraExpression } from './jira-expression';

/** Whether an event reaches the trigger's function. */
export type TriggerFilter = (event: JiraEvent) => boolean;

/** `filter` of a manifest's trigger ("Trigger", filter reference). Installations here are licensed. */
export const triggerFilterSchema = z.strictObject({
  ignoreSelf: z.boolean().optional(),
  expression: z.string().max(10_000).optional(),
  onError: z.enum(['IGNORE', 'IGNORE_AND_LOG', 'RECEIVE', 'RECEIVE_AND_LOG']).default('IGNORE_AND_LOG'),
  appIsLicensed: z.boolean().optional(),
});

/**
 * Makes the filter. Its expression sees `event`, with the app's scopes in `event.permissions.scopes`, and must come to a
 * boolean; where it fails or does not, `onError` decides, and `warn` is told unless it says otherwise. Throws for an
 * expression that cannot be read.
 */
export function triggerFilter(
  { ignoreSelf = false, expression, onError }: z.infer<typeof triggerFilterSchema>,
  { scopes, warn }: { scopes: readonly string[]; warn: (message: string) => void },
): TriggerFilter {
  const evaluate = expression === undefined ? undefined : compileJiraExpression(expression, ['event']);

  const passes = (event: JiraEvent) => {
    if (!evaluate) return true;
    try {
      const result = evaluate({ event: { ...event, permissions: { scopes } } });
      if (typeof result === 'boolean') return result;
      throw new TypeError('it did not come to a boolean');
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error);
      if (onError.endsWith('_AND_LOG')) warn(`The filter of ${event.eventType} failed: ${why}.`);
      return onError.startsWith('RECEIVE');
    }
  };
  return (event) => !(ignoreSelf && event.selfGenerated === true) && passes(event);
}
