import { useEffect, useState } from 'react';
import type { Finding } from '../../../../../src/coach/finding';
import { reviewKeyResult } from '../../../../../src/coach/review';
import type { KeyResultInput } from '../../../../../src/coach/review-inputs';

/** How long after the last key the coach speaks, in milliseconds. */
const pause = 400;

/** The coach's findings about what is written; none while nothing is. */
export function useRemarks(input: KeyResultInput): readonly Finding[] {
  const written = JSON.stringify(input);
  const [remarks, setRemarks] = useState(() => reviewOf(input));
  const [reviewed, setReviewed] = useState(written);
  useEffect(() => {
    if (written === reviewed) return undefined;
    const timer = setTimeout(() => {
      setReviewed(written);
      setRemarks(reviewOf(input));
    }, pause);
    return () => clearTimeout(timer);
  }, [written, reviewed, input]);
  return remarks;
}

const reviewOf = (input: KeyResultInput): readonly Finding[] => (input.text.trim() === '' ? [] : reviewKeyResult(input));
