import { CallFailed } from '../../data/call';
import { Message } from '../../parts/message';

/** The page when nothing of it could be loaded. */
export function NotLoaded({ error, onRetry }: { error: Error; onRetry(): void }) {
  const failure = error instanceof CallFailed ? error.failure : null;
  return (
    <Message title="The company’s OKRs could not be loaded." live="assertive" action={{ label: 'Try again', onPress: onRetry }}>
      {failure ? `${failure.message} ${failure.hint}` : 'Jira answered late. Nothing is lost.'}
    </Message>
  );
}
