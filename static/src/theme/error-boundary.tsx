import { Component, type ReactNode } from 'react';
import { Message } from '../parts/message';
import { words } from '../parts/words';

interface Props {
  children: ReactNode;
}

/** Says plainly that a screen broke, instead of an empty frame; "Try again" loads the page anew. */
export class ErrorBoundary extends Component<Props, { broken: boolean }> {
  override state = { broken: false };

  static getDerivedStateFromError(): { broken: boolean } {
    return { broken: true };
  }

  override render(): ReactNode {
    if (!this.state.broken) return this.props.children;
    return (
      <Message title={words.broken.title} live="assertive" action={{ label: words.broken.action, onPress: reload }}>
        {words.broken.text}
      </Message>
    );
  }
}

function reload(): void {
  window.location.reload();
}
