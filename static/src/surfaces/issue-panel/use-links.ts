import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { call } from '../../data/call';
import type { LinkChange, NewLink } from './link-change';
import { panelQuery } from './panel-query';
import { troubleOf } from './trouble';
import { showUnlinked } from './unlinked-flag';
import type { Voice } from './use-voice';
import { words } from './words';

export interface Links {
  /** Changes that are shown already and not stored yet. */
  underway: readonly LinkChange[];
  /** The rows' order when something was last unlinked, to bring it back to its place. */
  order: readonly string[];
  link(link: NewLink): void;
  /** `shown` are all rows, in their order. */
  unlink(link: NewLink, shown: readonly string[]): void;
}

/** Links and unlinks. The panel shows a change at once; what could not be stored is taken back, and said why. */
export function useLinks(issueId: string, { announce, report }: Voice): Links {
  const client = useQueryClient();
  const { queryKey } = panelQuery(issueId);
  const [underway, setUnderway] = useState<readonly LinkChange[]>([]);
  const [order, setOrder] = useState<readonly string[]>([]);
  const closeFlag = useRef<Record<string, () => void>>({});
  const { mutate } = useMutation({
    // One after another, so that the last answer is the newest.
    scope: { id: `links-${issueId}` },
    mutationFn: ({ kind, link }: LinkChange) => call(kind === 'link' ? 'linkWork' : 'unlinkWork', { issueId, keyResult: link.key }),
    onSuccess: async (view, { kind, link }) => {
      await client.cancelQueries({ queryKey });
      client.setQueryData(queryKey, view);
      if (kind === 'link') announce(words.linking.done(link.key));
    },
    onError: (error, change) => {
      if (change.kind === 'unlink') closeFlag.current[change.link.key]?.();
      report(troubleOf(error, failureTitle(change), () => make(change)));
    },
    onSettled: (_view, _error, change) => setUnderway((before) => before.filter((one) => one !== change)),
  });

  function make(change: LinkChange): void {
    const { kind, link } = change;
    report(null);
    setUnderway((before) => [...before, change]);
    mutate(change);
    if (kind === 'link') return;
    announce(words.linking.undone(link.key));
    closeFlag.current[link.key] = showUnlinked(link.key, () => make({ kind: 'link', link }));
  }

  return {
    underway,
    order,
    link: (link) => make({ kind: 'link', link }),
    unlink: (link, shown) => {
      setOrder(shown);
      make({ kind: 'unlink', link });
    },
  };
}

const failureTitle = ({ kind, link }: LinkChange): string =>
  kind === 'link' ? words.linking.failed(link.key) : words.linking.unlinkFailed(link.key);
