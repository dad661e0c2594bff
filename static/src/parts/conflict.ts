export type Side = 'yours' | 'theirs';

/** A field as both left it; a side that is absent did not touch it, an empty text emptied it. */
export interface ConflictField {
  id: string;
  label: string;
  yours?: string;
  theirs?: string;
}

/** Two people's versions of one thing, and what to do with the choice. */
export interface Conflict {
  /** “Priya Nair changed SUP-KR2 while you were writing” */
  title: string;
  /** “Priya, 2 minutes ago” */
  theirs: string;
  fields: readonly ConflictField[];
  /** Gets one side for each field. */
  onSave(choices: Readonly<Record<string, Side>>): void;
  onCancel(): void;
  busy?: boolean;
}
