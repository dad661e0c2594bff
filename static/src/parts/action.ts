/** Something a person may do: a button's words and what pressing it does. */
export interface Action {
  label: string;
  onPress(): void;
  /** Under way: the button keeps its width and shows a spinner. */
  busy?: boolean;
}

/** Somewhere a person may go. With both, a plain press calls `onPress` and a new tab follows `href`. */
export type Way = { label: string } & ({ href: string; onPress?(): void } | { href?: undefined; onPress(): void });
