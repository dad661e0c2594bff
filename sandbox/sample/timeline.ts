import { jiraTimeline } from './jira-timeline';
import { okrTimeline } from './okr-timeline';
import type { SampleEvent } from './sample-event';

/** The sample's whole story, in order of time; the same for the same seed. */
export function timeline(seed: number): SampleEvent[] {
  const jira = jiraTimeline(seed);
  return [...jira.events, ...okrTimeline(jira)].sort((a, b) => a.at - b.at);
}
