import { useQuery, useQueryClient, type UseQueryResult } from '@tanstack/react-query';
import type { MeasuresView } from '../../../../../src/contract/settings-pages';
import { callAsAdmin } from '../../../data/call';
import { useSaving, type Saving } from '../../../parts/use-saving';

const queryKey = ['measures'];

/** How all measures do, as of the moment the section was opened or asked again. */
export const useMeasures = (): UseQueryResult<MeasuresView> =>
  useQuery({ queryKey, queryFn: () => callAsAdmin('openMeasures', {}), staleTime: Infinity });

/** Pauses a measure or lets it go on; the row follows the answer. */
export function usePause(key: MeasuresView['measures'][number]['keyResult']['key']): { saving: Saving; set(paused: boolean): void } {
  const client = useQueryClient();
  const saving = useSaving();
  const set = (wanted: boolean) =>
    void saving.run(async () => {
      const { paused } = await callAsAdmin('pauseMeasure', { keyResult: key, paused: wanted });
      client.setQueryData<MeasuresView>(queryKey, (before) => before && { ...before, measures: before.measures.map((one) => withPause(one, key, paused)) });
    });
  return { saving, set };
}

type Measure = MeasuresView['measures'][number];

/** One that goes on is being measured: when next is not known yet. */
function withPause(measure: Measure, key: string, paused: Measure['paused']): Measure {
  if (measure.keyResult.key !== key) return measure;
  const { paused: _, nextTry: __, ...rest } = measure;
  return paused ? { ...rest, paused } : rest;
}
