import { type FlagOptions, showFlag } from '@forge/bridge';

/** One of Jira's own flags with one way to go on, which takes the flag away. Answers with the way to take it away otherwise. */
export function showWayFlag({ way, ...flag }: Omit<FlagOptions, 'actions'> & { way?: { text: string; onPress(): void } }): () => void {
  const shown = showFlag({
    ...flag,
    ...(way && {
      actions: [
        {
          text: way.text,
          onClick: () => {
            close();
            way.onPress();
          },
        },
      ],
    }),
  });
  const close = () => void shown.close().catch(() => undefined);
  return close;
}
