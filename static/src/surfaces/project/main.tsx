import '../../data/zod-without-eval';
import { QueryClientProvider } from '@tanstack/react-query';
import { newQueryClient } from '../../data/query-client';
import { start } from '../../theme/start';
import { ProjectSurface } from './project-surface';

start(
  <QueryClientProvider client={newQueryClient()}>
    <ProjectSurface />
  </QueryClientProvider>,
);
