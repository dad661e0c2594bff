import { QueryClientProvider } from '@tanstack/react-query';
import { newQueryClient } from '../../data/query-client';
import { start } from '../../theme/start';
import { IssuePanel } from './issue-panel';

start(
  <QueryClientProvider client={newQueryClient()}>
    <IssuePanel />
  </QueryClientProvider>,
);
