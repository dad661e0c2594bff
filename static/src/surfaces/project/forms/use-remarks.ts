import { useEffect, useState } from 'react';
import type { Finding } from '../../../../../src/coach/finding';

/** How long after the last key the coach speaks, in milliseconds. */
const pause = 400;

/** The coach's findings about what is written, a moment after the last key; it is quiet until something was typed, and about nothing. */
export function useRemarks<Input extends { text: string }>(typed: boolean, input: Input, review: (input: Input) => readonly Finding[]): readonly Finding[] {
  const written = typed && input.text.trim() !== '' ? JSON.stringify(input) : '';
  const [remarks, setRemarks] = useState<readonly Finding[]>([]);
  const [reviewed, setReviewed] = useState('');
  useEffect(() => {
    if (written === reviewed) return undefined;
    const timer = setTimeout(() => {
      setReviewed(written);
      setRemarks(written === '' ? [] : review(input));
    }, pause);
    return () => clearTimeout(timer);
  }, [written, reviewed, input, review]);
  return remarks;
}
