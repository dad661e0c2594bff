import fc from 'fast-check';
import { jiraTimeline } from '../../../sandbox/sample/jira-timeline';
import type { JiraSampleEvent } from '../../../sandbox/sample/sample-event';
import { present } from '../../../sandbox/sample/story-time';
import { timeline } from '../../../sandbox/sample/timeline';

const seeds = fc.integer({ min: 0, max: 999_999_999 });

/** The last status of every issue, by its summary. */
function ends(events: readonly JiraSampleEvent[]): Record<string, string> {
  const summaries = new Map<string, string>();
  const statuses: Record<string, string> = {};
  for (const event of events) {
    if (event.kind === 'create') {
      summaries.set(event.key, event.issue.summary);
      statuses[event.issue.summary] = 'To Do';
    } else if (event.kind === 'transition') {
      statuses[summaries.get(event.key) ?? ''] = event.to.replace('In Review', 'In Progress');
    }
  }
  return statuses;
}

test('the same seed tells the same story, another seed another one', () => {
  expect(timeline(7)).toEqual(timeline(7));
  expect(timeline(7)).not.toEqual(timeline(8));
});

test('whatever the seed, every issue ends where the plan says', () => {
  const first = ends(jiraTimeline(1).events);
  expect(Object.keys(first)).toHaveLength(1992);
  fc.assert(
    fc.property(seeds, (seed) => {
      expect(ends(jiraTimeline(seed).events)).toEqual(first);
    }),
    { numRuns: 20 },
  );
});

test('whatever the seed, time runs forward to the present and nothing happens to an issue that is not there', () => {
  fc.assert(
    fc.property(seeds, (seed) => {
      const created = new Set<string>();
      let last = 0;
      for (const event of timeline(seed)) {
        expect(event.at).toBeGreaterThanOrEqual(last);
        last = event.at;
        if (event.kind === 'create') {
          if (event.parent !== undefined) expect(created).toContain(event.parent);
          created.add(event.key);
        } else if (event.kind === 'transition' || event.kind === 'edit') expect(created).toContain(event.key);
        else if (event.kind === 'call' && event.issue !== undefined) expect(created).toContain(event.issue);
      }
      expect(last).toBeLessThan(present);
    }),
    { numRuns: 10 },
  );
});

test('work moves in working hours of working days, and rests from December 19 to January 2', () => {
  for (const event of jiraTimeline(1).events) {
    if (event.kind !== 'transition') continue;
    const when = new Date(event.at);
    const day = when.toISOString().slice(0, 10);
    expect(day >= '2026-01-02' || day <= '2025-12-22').toBe(true);
    expect([1, 2, 3, 4, 5]).toContain(when.getUTCDay());
  }
});
