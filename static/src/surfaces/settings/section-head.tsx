import './section.css';
import Heading from '@atlaskit/heading';
import type { ReactNode } from 'react';

interface Props {
  title: string;
  /** What it is and why it matters, in a sentence or two. */
  intro: string;
  /** The section's own action, at its right. */
  children?: ReactNode;
}

/** The head of a section. */
export function SectionHead({ title, intro, children }: Props) {
  return (
    <header className="section-head">
      <div>
        <Heading size="medium" as="h2">
          {title}
        </Heading>
        <p>{intro}</p>
      </div>
      {children}
    </header>
  );
}
