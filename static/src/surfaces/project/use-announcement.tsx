import VisuallyHidden from '@atlaskit/visually-hidden';
import { type ReactNode, useState } from 'react';

/** Says what just happened to screen readers, politely; the first is where the words stand, to be shown once on a page. */
export function useAnnouncement(): [ReactNode, (text: string) => void] {
  const [text, setText] = useState('');
  const place = (
    <VisuallyHidden>
      <span role="status">{text}</span>
    </VisuallyHidden>
  );
  return [place, setText];
}
