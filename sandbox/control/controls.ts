import type { Clock, Inspection, Meter, Platform } from '../doors';
import type { SiteUser } from '../shell/host-parts';
import type { Violations } from '../shell/violations';

/** What the control interface works on. */
export interface Controls {
  clock: Clock;
  platform: Platform & Inspection;
  meter: Meter;
  violations: Violations;
  users(): Promise<SiteUser[]>;
  /** Forgets everything and, unless `empty`, plays the sample again. */
  reset(options: { empty?: boolean; seed?: number }): Promise<void>;
  /** Loads a REST export from a file of this machine; answers with the import's report. */
  importFile(file: string): Promise<unknown>;
  /** Closes an account; false when nobody has it. */
  closeAccount(accountId: string): boolean;
  /** Lines the app's functions wrote, oldest first. */
  log(): readonly unknown[];
  clearLog(): void;
  faults: Faults;
}

/** Faults switched on by name. */
export interface Faults {
  read(): Record<string, unknown>;
  /** Changes the named faults; null or false switches one off. Throws for an unknown name and lists the known ones. */
  change(faults: Record<string, unknown>): void;
  /** Switches all off. */
  clear(): void;
}
