import { conflict, invalid } from '../contract/refusals';
import type { Objective } from '../okr/objective';
import type { Found } from './required';

/**
 * The record as it may be edited: open, and of the version the person saw; else why not. `draftOf` says what of it a
 * person writes, for the conflict to show theirs beside yours.
 */
export function editable<R extends { key: string; life: Objective['life'] }>(
  was: Found<R>,
  version: number,
  draftOf: (record: R) => unknown,
): Found<R> {
  if (was.record.life.kind === 'dropped') throw invalid(`${was.record.key} was dropped and cannot be changed.`);
  if (was.version === version) return was;
  throw conflict(was.record.key, { by: was.by ?? '', at: was.at, version: was.version, theirs: draftOf(was.record) });
}
