import './finding-count.css';
import { Glyph } from './glyph';

interface Props {
  /** “1 finding”, or only “1” in a table. */
  label: string;
  /** For screen readers where the words are only a number: “1 finding on SUP-KR1”. */
  name?: string;
  /** Whether any of them asks for a fix; notes and things to consider stay gray. */
  fix?: boolean;
  open: boolean;
  onToggle(): void;
  /** The id of the list it opens. */
  controls?: string;
}

/** How many findings there are: quiet until asked, then the list opens where the surface has room for it. */
export function FindingCount({ label, name, fix = true, open, onToggle, controls }: Props) {
  return (
    <button
      type="button"
      className="finding-count"
      data-fix={fix || undefined}
      aria-label={name}
      aria-expanded={open}
      aria-controls={open ? controls : undefined}
      onClick={onToggle}
    >
      <Glyph name="finding" />
      {label}
      <Glyph name={open ? 'up' : 'down'} size={12} />
    </button>
  );
}
