import { view } from '@forge/bridge';
import { useQuery } from '@tanstack/react-query';
import { readFrame, type Frame } from '../../data/frame';
import type { PageHistory } from './use-place';

export interface Start {
  frame: Frame;
  /** Null where the host gives none. */
  history: PageHistory | null;
}

/** Asks the host once where this page stands. */
export const useStart = () =>
  useQuery({
    queryKey: ['start'],
    queryFn: async (): Promise<Start> => {
      const [frame, history] = await Promise.all([readFrame(), view.createHistory().catch(() => null)]);
      return { frame, history };
    },
    staleTime: Infinity,
    structuralSharing: false,
  });
