import { useState } from 'react';
import type { Trouble } from './trouble';

/** How the panel says what happened. */
export interface Voice {
  /** Speaks politely to screen readers. */
  announce(text: string): void;
  /** Says what did not work; null takes it back. */
  report(trouble: Trouble | null): void;
}

/** What is to be spoken, and what is to be shown as not having worked. */
export function useVoice(): { voice: Voice; spoken: string; trouble: Trouble | null } {
  const [spoken, announce] = useState('');
  const [trouble, report] = useState<Trouble | null>(null);
  return { voice: { announce, report }, spoken, trouble };
}
