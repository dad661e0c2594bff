import Button from '@atlaskit/button/default/button';
import { useState } from 'react';
import { ChipBone, KeyResultBones, Loading, PictureBone, ShapeBones, SparklineBone, TextBones } from '../../static/src/parts/bones';
import { ConflictDialog } from '../../static/src/parts/conflict-dialog';
import { Counts } from '../../static/src/parts/counts';
import { CycleLine } from '../../static/src/parts/cycle-line';
import { FindingCount } from '../../static/src/parts/finding-count';
import { FindingList } from '../../static/src/parts/finding-list';
import { Message } from '../../static/src/parts/message';
import { Person } from '../../static/src/parts/person';
import { Sparkline } from '../../static/src/parts/sparkline';
import { accountId, keyResultKey } from '../../src/okr/ids';
import { portrait } from './portrait';

const maya = accountId.parse('maya-lindqvist');
const nothing = () => undefined;

/** Week line, counts, messages, bones, people, conflict. */
export function StatesSample() {
  const [conflict, setConflict] = useState(false);
  return (
    <section className="gallery-stack" aria-label="States">
      <h2>States</h2>
      <div className="gallery-row">
        <div style={{ flex: '1 1 300px' }}>
          <p>
            <b>Week 7 of 13</b> · Monday, February 16 · 51% of the cycle is over
          </p>
          <CycleLine ratio={0.51} />
        </div>
        <Counts
          lead={{ value: '5 of 9', label: 'checked in this week' }}
          counts={[
            { status: 'on-track', count: 5, label: 'on track' },
            { status: 'at-risk', count: 1, label: 'at risk' },
            { status: 'off-track', count: 1, label: 'off track' },
            { status: 'stale', count: 2, label: 'stale' },
          ]}
        />
      </div>
      <FindingList
        roomy
        findings={[
          {
            id: 'K7',
            name: 'This is a to-do list, not a result.',
            evidence: '“Send”, “hire” and “redesign” are work. If all three were finished on time, what would be different for customers?',
            nextStep: { label: 'Rewrite with the coach', href: '?coach' },
          },
        ]}
        dismissed={[
          {
            id: 'K3',
            name: 'No baseline.',
            evidence: '“to 92%”. From what?',
            said: 'Dismissed Feb 9 by Maya Lindqvist: “Nobody has counted before; the first month will tell.”',
            dismissal: { finding: 'K3:SUP-KR1:9f1c02ab', subject: keyResultKey.parse('SUP-KR1'), by: maya, at: '2026-02-09T09:00:00Z', reason: 'Nobody has counted before; the first month will tell.' },
          },
        ]}
        decide={{ dismiss: async () => undefined, restore: async () => undefined }}
      />
      <Message title="Numbers are from 06:00.">Measuring waits until Jira’s hourly budget is free again, at 10:00. You can check in with a typed value.</Message>
      <Message title="The chart could not be loaded." action={{ label: 'Try again', onPress: nothing }}>
        Everything else on this page is up to date.
      </Message>
      <Message tone="information" title="Ready to plan." action={{ label: 'Loading', onPress: nothing, busy: true }}>
        Q2 2026 starts in three weeks.
      </Message>
      <Message tone="warning" title="Below 0.4: a short review comes first.">
        It asks about the plan, not about a person.
      </Message>
      <div className="gallery-row">
        <Person person={{ kind: 'known', name: 'Priya Nair', picture: portrait('PN', '#964AC0') }} />
        <Person person={{ kind: 'known', name: 'Aiko Sato' }} />
        <Person person={{ kind: 'former' }} />
        <Person person={{ kind: 'none' }} />
        <Person pictureOnly person={{ kind: 'known', name: 'Tom Becker', picture: portrait('TB', '#BD5B00') }} />
        <Person pictureOnly person={{ kind: 'none' }} />
        <FindingCount label="1" name="1 finding on SUP-KR1" open={false} onToggle={nothing} />
        <FindingCount label="2 findings" fix={false} open={false} onToggle={nothing} />
        <Sparkline size="narrow" label="Net promoter score, rising" values={[32, 33, 33, 35, 36, 38, 38].map((value, at) => ({ at, value }))} />
        <Sparkline size="narrow" values={[2, 2, 2].map((value, at) => ({ at, value }))} />
      </div>
      <KeyResultBones />
      <Loading>
        <div className="gallery-row">
          <TextBones widths={[240, 150]} />
          <PictureBone />
          <div style={{ width: 200 }}>
            <ShapeBones />
          </div>
          <SparklineBone />
          <ChipBone />
        </div>
      </Loading>
      <div>
        <Button onClick={() => setConflict(true)}>Show conflict</Button>
      </div>
      {conflict && (
        <ConflictDialog
          title="Priya Nair changed SUP-KR2 while you were writing"
          theirs="Priya, 2 minutes ago"
          fields={[
            { id: 'target', label: 'Target', yours: '6%', theirs: '5%' },
            { id: 'changed', label: 'What changed', yours: 'Checklist in every reply' },
          ]}
          onSave={() => setConflict(false)}
          onCancel={() => setConflict(false)}
        />
      )}
    </section>
  );
}
