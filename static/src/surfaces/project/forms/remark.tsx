import Button from '@atlaskit/button/new';
import { useId } from 'react';
import type { Finding } from '../../../../../src/coach/finding';
import { Dismiss } from '../../../parts/dismiss';
import { Glyph } from '../../../parts/glyph';

interface Props {
  remark: Finding;
  open: boolean;
  onToggle(): void;
  onUse(wording: string): void;
  onDismiss: ((reason: string) => Promise<void>) | undefined;
}

/** One remark: its name and how much it weighs; opened, the words it is about, why, and what to write instead. */
export function Remark({ remark, open, onToggle, onUse, onDismiss }: Props) {
  const { name, severity, evidence, reason, nextStep, skeleton } = remark;
  const id = useId();
  const found = evidence.find((one) => one.kind === 'span' || one.kind === 'line');
  const question = skeleton === undefined ? nextStep : nextStep.replace(`${skeleton}.`, '').trim();
  return (
    <li>
      <button type="button" className="coach-toggle" aria-expanded={open} aria-controls={id} onClick={onToggle}>
        <Glyph name={open ? 'up' : 'down'} size={12} />
        <b>{name.replace(/\.$/, '')}</b>
        <span className="coach-severity" data-severity={severity}>
          {weights[severity]}
        </span>
      </button>
      <div id={id} className="coach-body" hidden={!open}>
        {found && (
          <p className="coach-evidence">
            {found.kind === 'line' && `${found.key} `}“{found.text}”
          </p>
        )}
        <p>{reason}</p>
        <p className="coach-question">{question}</p>
        {skeleton !== undefined && (
          <>
            <p className="coach-skeleton">
              <span>Write it as</span>
              {skeleton.split(/(‹[^›]*›)/u).map((part, i) => (part.startsWith('‹') ? <em key={i}>{part}</em> : part))}
            </p>
            <p>The work is still useful: keep it as an epic and link it.</p>
            <Button spacing="compact" onClick={() => onUse(skeleton)}>
              Use this wording
            </Button>
          </>
        )}
        {onDismiss && <Dismiss id={remark.id} name={name} onDismiss={onDismiss} />}
      </div>
    </li>
  );
}

const weights = { fix: 'Fix', consider: 'Consider', note: 'Note' } as const;
