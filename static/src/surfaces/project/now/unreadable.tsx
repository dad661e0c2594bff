import { Message } from '../../../parts/message';

interface Props {
  keys: readonly string[];
  onReload(): void;
}

/** What could not be read this time; everything else stands. */
export function Unreadable({ keys, onReload }: Props) {
  const what = new Intl.ListFormat('en-US').format(keys);
  return (
    <Message title={`${what} could not be loaded.`} live="polite" action={{ label: 'Try again', onPress: onReload }}>
      Everything else here is up to date.
    </Message>
  );
}
