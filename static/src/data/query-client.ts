import { QueryClient } from '@tanstack/react-query';
import { CallFailed } from './call';

/** One cache for a surface. Only what may pass by itself is tried again. */
export const newQueryClient = (): QueryClient =>
  new QueryClient({
    defaultOptions: {
      queries: {
        retry: (tries, error) => tries < 2 && (!(error instanceof CallFailed) || error.failure.code === 'UPSTREAM'),
        refetchOnWindowFocus: false,
        staleTime: 30_000,
      },
      mutations: { retry: false },
    },
  });
