/** What a bench answers: a table of counts and ratios, and the bars that were missed. */
export interface Table {
  title: string;
  columns: readonly string[];
  rows: ReadonlyArray<ReadonlyArray<string | number>>;
  /** One sentence for each bar that does not hold; none when all do. */
  missed: readonly string[];
}

/** The default export of each `test/bench/*.bench.ts`. */
export type Bench = () => Promise<Table> | Table;
