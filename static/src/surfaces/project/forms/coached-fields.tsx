import './coached-fields.css';
import { type KeyboardEvent, type ReactNode, type RefObject, useRef, useState } from 'react';
import type { Finding, Rule } from '../../../../../src/coach/finding';
import type { Mark } from '../../../parts/marked-segments';
import { TextAreaField } from '../../../parts/text-area-field';
import { Coach } from './coach';
import { writeInstead } from './write-instead';

interface Props {
  label: string;
  hint: string;
  error: string | undefined;
  text: string;
  onText(text: string): void;
  onLeave?(): void;
  remarks: readonly Finding[];
  /** Dismisses a remark about what is stored; rejects where that was not stored. */
  onDismiss?: ((remark: Finding, reason: string) => Promise<void>) | undefined;
  textInput: RefObject<HTMLTextAreaElement>;
  /** Under the text: the way to what a good one looks like. */
  help?: ReactNode;
  /** The fields below the text. */
  children: ReactNode;
}

/** A text with the coach beside it: Alt with ↓ or ↑ opens the next remark, F6 goes between the text and the coach. */
export function CoachedFields({ label, hint, error, text, onText, onLeave, remarks, onDismiss, textInput, help, children }: Props) {
  const coach = useRef<HTMLElement>(null);
  const [chosen, setChosen] = useState<Rule | 'none' | null>(null);
  const [asked, setAsked] = useState<Rule | null>(null);
  const open = chosen === 'none' ? undefined : (remarks.find(({ rule }) => rule === chosen) ?? remarks[0]);

  const step = (by: number) => {
    const at = open ? remarks.indexOf(open) : by > 0 ? -1 : remarks.length;
    const next = remarks[(at + by + remarks.length) % remarks.length];
    if (!next) return;
    setChosen(next.rule);
    setAsked(next.rule);
    if (coach.current?.contains(document.activeElement)) focusHead(coach.current, remarks.indexOf(next));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (remarks.length === 0) return;
    if (event.key === 'F6') {
      const inCoach = coach.current?.contains(document.activeElement) === true;
      if (inCoach) textInput.current?.focus();
      else focusHead(coach.current, open ? remarks.indexOf(open) : 0);
    } else if (event.altKey && event.key === 'ArrowDown') step(1);
    else if (event.altKey && event.key === 'ArrowUp') step(-1);
    else return;
    event.preventDefault();
  };

  return (
    <div className="coached-fields">
      <div className="coached-text" onKeyDown={onKeyDown}>
        <TextAreaField label={label} hint={hint} error={error} required inputRef={textInput} value={text} marks={marksOf(remarks, open, text)} onChange={onText} onLeave={onLeave} />
        {help !== undefined && <p className="coached-help">{help}</p>}
      </div>
      <Coach
        ref={coach}
        remarks={remarks}
        open={open}
        asked={remarks.find(({ rule }) => rule === asked && rule === open?.rule)}
        onKeyDown={onKeyDown}
        onToggle={(rule) => setChosen(rule === open?.rule ? 'none' : rule)}
        onDismiss={
          onDismiss &&
          (async (remark, reason) => {
            await onDismiss(remark, reason);
            // The remark is gone, and with it what had the focus.
            textInput.current?.focus();
          })
        }
        onUse={(wording) => textInput.current && writeInstead(textInput.current, wording, onText)}
      />
      <div className="coached-rest">{children}</div>
    </div>
  );
}

const focusHead = (coach: HTMLElement | null, at: number) => coach?.querySelectorAll<HTMLElement>('.coach-toggle')[at]?.focus();

/** Only where the text still says what the remark was about: it may be ahead by a few keys. */
const marksOf = (remarks: readonly Finding[], open: Finding | undefined, text: string): readonly Mark[] =>
  remarks.flatMap((remark) =>
    remark.evidence.flatMap((one) =>
      one.kind === 'span' && text.slice(one.start, one.end) === one.text ? [{ start: one.start, end: one.end, open: remark === open }] : [],
    ),
  );
