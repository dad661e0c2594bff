import type { DataFault } from '../../contract/settings-pages';

/** A fault as it is found, before anybody tried to repair it. */
export type FoundFault = Omit<DataFault, 'fixed'>;

/** The faults with what became of them. */
export const withFixed = (faults: readonly FoundFault[], fixed: boolean): DataFault[] => faults.map((fault) => ({ ...fault, fixed }));
