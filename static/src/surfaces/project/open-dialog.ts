import type { KeyResultView, ObjectiveView } from '../../../../src/contract/views';

/** The one dialog that is open. */
export type OpenDialog =
  | { kind: 'objective'; view?: ObjectiveView }
  | { kind: 'key-result'; objective: ObjectiveView; view?: KeyResultView }
  | { kind: 'drop'; what: Dropped };

export interface Dropped {
  kind: 'objective' | 'key-result';
  key: string;
  text: string;
  version: number;
}
