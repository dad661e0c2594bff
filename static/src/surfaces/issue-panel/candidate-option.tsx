import { useEffect, useRef } from 'react';
import type { CandidateView } from '../../../../src/contract/views';
import { Loading, TextBones } from '../../parts/bones';
import { OutcomeRail } from '../../parts/outcome-rail';
import { entryOutcome } from '../../showing/entry-outcome';

interface Props {
  id: string;
  candidate: CandidateView;
  /** Why it cannot be linked; absent when it can. */
  why: string | undefined;
  active: boolean;
  now: string;
  locale: string;
  onPoint(): void;
  onTake(): void;
}

/** A key result in the search: its key, its words, its outcome as a small rail, or why it cannot be chosen. */
export function CandidateOption({ id, candidate, why, active, now, locale, onPoint, onTake }: Props) {
  const option = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (active) option.current?.scrollIntoView({ block: 'nearest' });
  }, [active]);
  return (
    // The keys are the field's: the focus stays there while options are gone through.
    <li
      ref={option}
      id={id}
      role="option"
      aria-selected={active}
      aria-disabled={why !== undefined}
      className="candidate-option"
      onPointerMove={onPoint}
      onMouseDown={(event) => event.preventDefault()}
      onClick={onTake}
    >
      <span className="candidate-option-text">
        <span className="candidate-option-key">{candidate.key}</span> {candidate.text}
      </span>
      {why === undefined ? <SmallOutcome candidate={candidate} now={now} locale={locale} /> : <span className="candidate-option-why">{why}</span>}
    </li>
  );
}

function SmallOutcome({ candidate: { entry }, now, locale }: Pick<Props, 'candidate' | 'now' | 'locale'>) {
  if (!entry) return null;
  const { rail, words } = entryOutcome(entry, now, locale);
  return <span className="candidate-option-outcome">{rail ? <OutcomeRail outcome={rail} small label={words} /> : words}</span>;
}

/** Where candidates will stand. */
export function CandidateBones() {
  return (
    <Loading>
      {[320, 280, 340].map((width) => (
        <div key={width} className="candidate-option">
          <TextBones widths={[width]} />
        </div>
      ))}
    </Loading>
  );
}
