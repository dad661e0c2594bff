import { type QueryClient, useQuery, type UseQueryResult } from '@tanstack/react-query';
import type { SettingsView } from '../../../../src/contract/views';
import { callAsAdmin } from '../../data/call';

/** All settings, as they stood when the page was opened or last saved. */
export const useSettings = (): UseQueryResult<SettingsView> => useQuery({ ...query, staleTime: Infinity });

/** Reads the settings anew, for a person who met somebody else's edit. */
export const reloadSettings = (client: QueryClient): Promise<SettingsView> => client.query({ ...query, staleTime: 0 });

/** Puts what was saved in the place of what was known. */
export const keepSettings = (client: QueryClient, change: (before: SettingsView) => SettingsView): void => {
  client.setQueryData<SettingsView>(query.queryKey, (before) => before && change(before));
};

const query = { queryKey: ['settings'], queryFn: () => callAsAdmin('openSettings', {}) };
