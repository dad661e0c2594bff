import Heading from '@atlaskit/heading';
import { CallFailed } from '../../data/call';
import { Message } from '../../parts/message';

interface Props {
  error: Error | null;
  onRetry(): void;
  /** The way out of an address that leads nowhere. */
  onLeave?(): void;
}

/** The page when nothing of it could be loaded. */
export function NotLoaded({ error, onRetry, onLeave }: Props) {
  const failure = error instanceof CallFailed ? error.failure : null;
  const lost = failure?.code === 'NOT_FOUND' && onLeave !== undefined;
  return (
    <>
      <div className="head">
        <Heading size="large" as="h1">
          OKRs
        </Heading>
      </div>
      <Message
        title="OKRs could not be loaded."
        live="assertive"
        action={lost ? { label: 'Show this project’s OKRs', onPress: onLeave } : { label: 'Try again', onPress: onRetry }}
      >
        {lost && failure.message}
        {!lost && (failure ? `${failure.message} ${failure.hint}` : 'Jira answered late. Nothing was lost.')}
      </Message>
    </>
  );
}
