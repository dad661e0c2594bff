import { Dismiss } from './dismiss';
import type { FindingLine } from './finding-list';
import { Glyph } from './glyph';
import { WayLink } from './way-link';

interface Props {
  line: FindingLine;
  roomy: boolean;
  /** Rejects where it was not stored. */
  onDismiss: ((reason: string) => Promise<void>) | undefined;
}

/** A finding, and the way to dismiss it for those who may. */
export function FindingItem({ line: { id, name, evidence, nextStep }, roomy, onDismiss }: Props) {
  return (
    <li>
      {roomy && (
        <span className="finding-list-glyph">
          <Glyph name="finding" />
        </span>
      )}
      <p>
        <b>{name}</b> {evidence} {nextStep && <WayLink way={nextStep} />}
      </p>
      {onDismiss && <Dismiss id={id} name={name} onDismiss={onDismiss} />}
    </li>
  );
}
