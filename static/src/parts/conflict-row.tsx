import VisuallyHidden from '@atlaskit/visually-hidden';
import { useId } from 'react';
import type { ConflictField, Side } from './conflict';
import { words } from './words';

interface Props {
  field: ConflictField;
  /** Who the other side is. */
  theirs: string;
  choice: Side | undefined;
  /** Whether saving was tried, so that a missing choice is named. */
  asked: boolean;
  onChoose(side: Side): void;
}

/** One field of a conflict: your version, theirs, and which stays. */
export function ConflictRow({ field, theirs, choice, asked, onChoose }: Props) {
  const id = useId();
  const missing = asked && choice === undefined;
  const side = (name: Side, who: string) => (
    <Version group={id} who={who} text={field[name]} chosen={choice === name} onChoose={() => onChoose(name)} />
  );
  return (
    <div className="conflict-row" role="radiogroup" aria-labelledby={`${id}-label`} aria-invalid={missing || undefined} aria-describedby={missing ? `${id}-missing` : undefined}>
      <span id={`${id}-label`} className="conflict-label">
        {field.label}
      </span>
      {side('yours', words.conflict.yours)}
      {side('theirs', theirs)}
      {missing && (
        <span id={`${id}-missing`} className="conflict-missing" role="alert">
          {words.conflict.choose}
        </span>
      )}
    </div>
  );
}

interface VersionProps {
  group: string;
  who: string;
  text: string | undefined;
  chosen: boolean;
  onChoose(): void;
}

function Version({ group, who, text, chosen, onChoose }: VersionProps) {
  const speaker = (
    <span className="conflict-who">
      {who}
      <VisuallyHidden>: </VisuallyHidden>
    </span>
  );
  if (text === undefined) {
    return (
      <span className="conflict-version conflict-untouched">
        <span>
          {speaker}
          {words.conflict.notTouched}
        </span>
      </span>
    );
  }
  return (
    <label className="conflict-version">
      <input type="radio" name={group} checked={chosen} onChange={onChoose} />
      <span>
        {speaker}
        {text === '' ? words.conflict.empty : text}
      </span>
    </label>
  );
}
