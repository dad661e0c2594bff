import { QueryClientProvider } from '@tanstack/react-query';
import { newQueryClient } from '../../data/query-client';
import { start } from '../../theme/start';
import { Company } from './company';

start(
  <QueryClientProvider client={newQueryClient()}>
    <Company />
  </QueryClientProvider>,
);
