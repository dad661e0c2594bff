import type { ProjectKey } from './base';
import { onboardingPlan } from './onboarding-plan';
import { outlines } from './outlines';
import { paymentsPlan } from './payments-plan';
import { accountOf } from './people';
import { random } from './random';
import type { JiraSampleEvent } from './sample-event';
import { at } from './story-time';
import { supportPlan } from './support-plan';
import { workPlan } from './work-plan';
import { epicRef, workStory } from './work-story';

export interface JiraTimeline {
  /** In order of time. */
  events: JiraSampleEvent[];
  /** Keys and creation of the epics, by the names that the plans give them. */
  epics: ReadonlyMap<string, { key: string; project: ProjectKey; created: number }>;
}

/** What happens in Northlight's Jira from October to the present; the same for the same seed. */
export function jiraTimeline(seed: number): JiraTimeline {
  const dice = random(seed);
  const told = [supportPlan, paymentsPlan, onboardingPlan];
  const outlined = outlines.map(workPlan);
  const plans = [...told, ...outlined];
  const unnamed = [...plans.flatMap((plan) => workStory(plan, dice)), ...turns].sort((a, b) => a.at - b.at);
  const keys = keysByRef(unnamed);
  const keyOf = (ref: string) => keys.get(ref) ?? ref;
  return {
    events: unnamed.map((event) => withKeys(event, keyOf)),
    epics: new Map(
      plans.flatMap((plan) =>
        plan.epics.map((epic) => {
          const created = unnamed.find((event) => event.kind === 'create' && event.key === epicRef(epic.name))?.at ?? 0;
          return [epic.name, { key: keyOf(epicRef(epic.name)), project: epic.project, created }] as const;
        }),
      ),
    ),
  };
}

/** What happens beside the work. */
const turns: JiraSampleEvent[] = [
  { kind: 'left', at: at('2026-01-23', 17), accountId: accountOf('oscar') },
  { kind: 'edit', at: at('2026-02-16', 7.2), by: accountOf('maya'), key: epicRef('routing'), change: { due: '2026-03-13' } },
];

/** Jira counts each project's issues in the order of their creation. */
function keysByRef(events: readonly JiraSampleEvent[]): Map<string, string> {
  const counts: Partial<Record<ProjectKey, number>> = {};
  const keys = new Map<string, string>();
  for (const event of events) {
    if (event.kind === 'create') keys.set(event.key, `${event.issue.project}-${(counts[event.issue.project] = (counts[event.issue.project] ?? 0) + 1)}`);
  }
  return keys;
}

function withKeys(event: JiraSampleEvent, keyOf: (ref: string) => string): JiraSampleEvent {
  switch (event.kind) {
    case 'left':
      return event;
    case 'create':
      return { ...event, key: keyOf(event.key), ...(event.parent === undefined ? {} : { parent: keyOf(event.parent) }) };
    case 'transition':
    case 'edit':
      return { ...event, key: keyOf(event.key) };
  }
}
