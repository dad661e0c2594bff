import { CallFailed } from '../../data/call';

/** Something that did not work: what, why, what is safe, and the way to try again. */
export interface Trouble {
  title: string;
  text: string;
  retry?(): void;
}

/** A failed call in words; what is no use to try again gets no such button. */
export function troubleOf(error: unknown, title: string, retry: () => void): Trouble {
  if (!(error instanceof CallFailed)) return { title, text: 'Something broke on this page.', retry };
  const { code, message, hint } = error.failure;
  const hopeless = code === 'FORBIDDEN' || code === 'INVALID' || code === 'LIMIT' || code === 'NOT_FOUND';
  return { title, text: `${message} ${hint}`, ...(hopeless ? {} : { retry }) };
}
