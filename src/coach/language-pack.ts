/** What a word can be to the coach. One word may be several things. */
export const tags = [
  /** Names work: a team that merely does it has met the text (“publish”). */
  'work',
  /** Says which way a number moves, or what it comes to (“reduce”, “reach”). */
  'change',
  /** The number should rise; the number should fall. */
  'up',
  'down',
  /** A change that carries its own quantity (“double”). */
  'factor',
  /** Means a change and leaves open which (“improve”, “support”). */
  'aim',
  /** Keeps something as it is (“maintain”). */
  'keep',
  /** Something the world or the running system shows in numbers (“churn”). */
  'metric',
  /** Shows that something was seen, not what people then do (“followers”). */
  'reach',
  /** Things a team makes or takes on (“article”). */
  'output',
  /** Parts of the team's own list of work (“bug”, “requirement”). */
  'item',
  /** Others whose doing can be counted (“customers”, “mentions”). */
  'others',
  /** Says that work is over (“shipped”, “in place”). */
  'done',
  /** Good, in an unmeasured way (“easy”, “better”). */
  'vague',
  /** What is hoped for and cannot be made (“relationship”, “culture”). */
  'soft',
  /** Makes whatever its object is (“build a portal”, “build trust”). */
  'light',
  /** What others do (“use”, “renew”, “recommend”), in the forms that follow them. */
  'does',
  /** Names doing (“development”), at the start and before of. */
  'deed',
  /** By its ending a verb as it opens a text. */
  'infinitive',
  /** By its ending a verb of what has been done, at the end of a clause. */
  'participle',
  /** Opens a move: from. */
  'from',
  /** Closes a move: to. */
  'to',
  /** By how much. */
  'by',
  /** Sets a line: under, at least. */
  'line',
  /** For each: per. */
  'per',
  'of',
  /** No, zero, without. */
  'none',
  /** Turns a share into a change: faster, fewer. */
  'compare',
  /** How often: weekly. */
  'often',
  'month',
  /** Makes the number beside it a name: version, quarter. */
  'label',
  /** A number in words. */
  'spelled',
  /** Everything: all, every. */
  'all',
  'percent', 'money', 'factorUnit', 'seconds', 'days', 'rate',
  'and',
  /** Ability: can. */
  'can',
  /** Says what something is: is, are. */
  'be',
  /** Says what something has: has, have. */
  'have',
  /** Little words that tell the language. */
  'common',
] as const;
export type Tag = (typeof tags)[number];

/**
 * What the coach knows of a language, as data. Each list holds words in lower case, separated by spaces; `increas*` means
 * every word that begins so, `*quote` every word in no list that ends so, `roll_out` two words in a row, `roll~out` two words
 * of one clause.
 */
export interface LanguagePack {
  /** ISO 639-1. */
  readonly code: string;
  readonly name: string;
  /** Not yet judged on enough texts. */
  readonly beta: boolean;
  readonly words: Readonly<Record<Tag, string>>;
  /** Where words are put together to one, whose last part says what it is. */
  readonly compounds?: boolean;
  /** Letters and endings that tell it from its neighbors. */
  readonly spelling?: RegExp;
  /** Where verbs may come last: work is then stated wherever its word stands. */
  readonly verbsLast?: boolean;
  /** Where it is written without spaces: words are found in it by the lists. */
  readonly unspaced?: boolean;
}
