import './dismiss.css';
import { lazy, Suspense, useRef, useState } from 'react';

const DismissForm = lazy(async () => ({ default: (await import('./dismiss-form')).DismissForm }));

interface Props {
  /** The finding's. */
  id: string;
  name: string;
  /** Rejects where it was not stored. */
  onDismiss(reason: string): Promise<void>;
}

/** “Dismiss…” beside a remark, and the question why once it is pressed. */
export function Dismiss({ id, name, onDismiss }: Props) {
  const [asking, setAsking] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  return (
    <>
      <button ref={button} type="button" className="way-button dismiss" aria-expanded={asking} aria-label={`Dismiss… ${name}`} onClick={() => setAsking(!asking)}>
        Dismiss…
      </button>
      {asking && (
        <div className="dismiss-place">
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
    </>
  );
}
