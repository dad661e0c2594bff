import { lazy, Suspense, useRef, useState } from 'react';
import type { FindingLine } from './finding-list';
import { Glyph } from './glyph';
import { WayLink } from './way-link';

const DismissForm = lazy(async () => ({ default: (await import('./dismiss-form')).DismissForm }));

interface Props {
  line: FindingLine;
  roomy: boolean;
  /** Rejects where it was not stored. */
  onDismiss: ((reason: string) => Promise<void>) | undefined;
}

/** A finding, and the question why it is dismissed once that is asked for. */
export function FindingItem({ line, roomy, onDismiss }: Props) {
  const [asking, setAsking] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const { id, name, evidence, nextStep } = line;
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
      {onDismiss && (
        <button
          ref={button}
          type="button"
          className="way-button finding-list-dismiss"
          aria-expanded={asking}
          aria-label={`Dismiss… ${name}`}
          onClick={() => setAsking(!asking)}
        >
          Dismiss…
        </button>
      )}
      {onDismiss && asking && (
        <div className="finding-list-form">
          <Suspense fallback={null}>
            <DismissForm
              id={id}
              name={name}
              onDismiss={onDismiss}
              onCancel={() => {
                setAsking(false);
                button.current?.focus();
              }}
            />
          </Suspense>
        </div>
      )}
    </li>
  );
}
