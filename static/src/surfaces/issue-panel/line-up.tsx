import './line-up.css';
import Heading from '@atlaskit/heading';
import type { LineView } from '../../../../src/contract/views';
import { LevelLine, type LevelStep } from '../../parts/level-line';
import { StatusReason } from '../../parts/status-reason';
import { objectiveRow } from '../../showing/objective-row';
import { statusWords } from '../../text/status-words';
import type { Desk } from './desk';
import { words } from './words';

interface Props {
  objective: string;
  /** Nearest first, the pillar last. */
  line: readonly LineView[];
  desk: Desk;
}

/** Why it matters: the way from an objective up to the pillar it serves. */
export function LineUp({ objective, line, desk }: Props) {
  return (
    <section className="line-up">
      <Heading size="xsmall" as="h3">
        {words.lineUp}
      </Heading>
      <LevelLine label={words.lineUpOf(objective)} steps={line.map((step, place) => levelStep(step, place === 0, desk))} />
    </section>
  );
}

function levelStep(step: LineView, nearest: boolean, desk: Desk): LevelStep {
  switch (step.kind) {
    case 'objective': {
      const level = desk.levels.find(({ id }) => id === step.level)?.name ?? words.levels.objective;
      return {
        level: nearest ? words.levels.objective : level,
        key: desk.ways.okr(step.key, step.cycle),
        text: step.title,
        status: <ObjectiveStatus step={step} desk={desk} />,
      };
    }
    case 'key-result':
      return { level: words.levels.keyResult, key: desk.ways.okr(step.key), text: step.text };
    case 'pillar':
      return { level: words.levels.pillar, text: step.name };
    case 'hidden':
      return { level: words.levels.hidden, text: words.notVisible, hidden: true };
    case 'unreadable':
      return { level: words.levels.objective, key: desk.ways.okr(step.key), text: words.notRead };
  }
}

function ObjectiveStatus({ step, desk }: { step: Extract<LineView, { kind: 'objective' }>; desk: Desk }) {
  const { status, reason } = objectiveRow(step.entries, 0, desk.thresholds, desk.calendar.now);
  const label = statusWords[status];
  return <StatusReason status={status} label={label} name={words.why(label, step.key)} flat reason={reason} />;
}
