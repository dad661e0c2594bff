import { StatusReason } from '../../../parts/status-reason';
import type { KeyResultRow } from '../../../showing/key-result-row';
import { statusReason } from '../../../showing/status-reason';
import { statusWords } from '../../../text/status-words';
import { useOkrs } from '../okrs-context';

/** A key result's status with its reason, and the way to measure anew for those who may. */
export function KeyResultStatus({ row }: { row: KeyResultRow }) {
  const { calendar, names, rights, measureNow, measuring } = useOkrs();
  const { key, measure } = row.view.keyResult;
  const again = { label: 'Measure now', onPress: () => measureNow(key), busy: measuring(key) };
  const reason = statusReason(row, calendar, names, rights.write && measure.kind !== 'typed' ? again : undefined);
  const word = statusWords[row.status.status];
  return <StatusReason status={row.status.status} label={word} name={`${word}, why? ${key}`} reason={reason} />;
}
