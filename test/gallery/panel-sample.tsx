import { useState } from 'react';
import { FindingCount } from '../../static/src/parts/finding-count';
import { FindingList } from '../../static/src/parts/finding-list';
import { KeyLink } from '../../static/src/parts/key-link';
import { LevelLine } from '../../static/src/parts/level-line';
import { OutcomeAndWork } from '../../static/src/parts/outcome-and-work';
import { Person } from '../../static/src/parts/person';
import type { Reason } from '../../static/src/parts/reason-card';
import { Sparkline } from '../../static/src/parts/sparkline';
import { StatusChip } from '../../static/src/parts/status-chip';
import { StatusReason } from '../../static/src/parts/status-reason';
import { portrait } from './portrait';

const reason: Reason = {
  conclusion: (
    <>
      The outcome is <b>43 points</b> behind what was expected by today. Off track starts at 25.
    </>
  ),
  rows: [
    { label: 'Outcome', value: '8%', meaning: '24 h → 22.4 h, target 4 h', source: 'Median of resolved − created over 214 issues, as of 09:14' },
    { label: 'Expected', value: '51%', meaning: '13.8 h by today', source: 'Straight line, day 46 of 90, Q1 2026' },
    { label: 'Gap', value: '−43', meaning: 'Rule 7 of 7: more than 25 points behind', source: 'Threshold set in Throughline settings' },
    { label: 'Confidence', value: '5', meaning: 'Not low enough to change the status', source: 'Diego Ramos, Feb 9; below 4 lowers it by one step' },
  ],
  lookedAtFirst: 'Looked at first and not true: done, not started, stale (last check-in 7 days ago, limit 10), first 15% of the cycle.',
  more: { label: 'How status is decided', href: '?rules' },
  action: { label: 'Measure now', onPress: () => undefined },
};

/** The issue panel's parts together. */
export function PanelSample() {
  const [open, setOpen] = useState(true);
  return (
    <section className="gallery-panel" aria-label="Panel">
      <h2>Key results</h2>
      <article className="gallery-kr">
        <header>
          <div>
            <KeyLink way={{ label: 'SUP-KR1', href: '?SUP-KR1' }} />
            <h3>Median time to resolve a support request falls from 24 h to 4 h</h3>
          </div>
          <StatusReason status="off-track" label="Off track" name="Off track, why? SUP-KR1" reason={reason} />
        </header>
        <div className="gallery-nums">
          <OutcomeAndWork
            label="Outcome 8%, now 22.4 h, from 24 h to 4 h, expected 13.8 h. Work 18 of 20 issues done, 1 in progress."
            outcome={{ kind: 'progress', ratio: 0.08, expected: { ratio: 0.51, text: 'Expected by today: 13.8 h, 51%' } }}
            work={{ done: 18, inProgress: 1, total: 20 }}
            numbers={{ outcome: '8%', work: '90%' }}
            names={{ outcome: 'Outcome', work: 'Work' }}
            scale={{ baseline: '24 h', target: '4 h', expected: { text: 'expected 13.8 h', short: '13.8 h' } }}
          />
          <div className="gallery-trend">
            <b>22.4 h</b> now
            <Sparkline values={trend([24, 24.4, 23.8, 23.2, 24.1, 22.6, 22.4])} expected={trend([24, 13.8])} />
          </div>
        </div>
        <div className="gallery-meta">
          <Person person={{ kind: 'known', name: 'Diego Ramos', picture: portrait('DR', '#227D9B') }} />
          <span>Checked in Feb 9</span>
          <span>Confidence 5 of 10</span>
          <FindingCount label="1 finding" open={open} onToggle={() => setOpen(!open)} controls="findings-1" />
        </div>
        {open && (
          <FindingList
            id="findings-1"
            findings={[
              {
                id: 'K9',
                name: 'Busy, not moving.',
                evidence: '18 of 20 issues are done; the outcome has moved 8% with half the cycle gone.',
                nextStep: { label: 'What to do', onPress: () => undefined },
              },
            ]}
          />
        )}
      </article>
      <h2>Line up</h2>
      <LevelLine
        label="Line up"
        steps={[
          { level: 'Objective', text: 'Every invoice question gets a same-day answer', key: { label: 'SUP-O1', href: '?SUP-O1' }, status: <StatusReason flat status="off-track" label="Off track" name="Off track, why? SUP-O1" reason={reason} /> },
          { level: 'Department', text: 'Customers get help before they lose patience', key: { label: 'CX-O2', href: '?CX-O2' }, status: <StatusChip flat status="at-risk" label="At risk" /> },
          { level: 'Company', text: 'Become the most trusted platform for small-business invoicing', key: { label: 'CO-O1', href: '?CO-O1' }, status: <StatusChip flat status="off-track" label="Off track" /> },
          { level: 'Pillar', text: 'Win on trust, not on price' },
        ]}
      />
    </section>
  );
}

/** Values a week apart, spread over the same six weeks. */
function trend(values: readonly number[]) {
  return values.map((value, place) => ({ at: (place / (values.length - 1)) * 42, value }));
}
