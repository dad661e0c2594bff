import { QueryClientProvider } from '@tanstack/react-query';
import { newQueryClient } from '../../data/query-client';
import { start } from '../../theme/start';
import { Settings } from './settings';

start(
  <QueryClientProvider client={newQueryClient()}>
    <Settings />
  </QueryClientProvider>,
);
