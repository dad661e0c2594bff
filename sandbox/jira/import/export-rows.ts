import { fileText } from './file-text';
import { arraySplitter, lineSplitter, type Row, type RowSplitter } from './row-splitter';

/**
 * The issues of an export, one after another: JSON lines, a JSON array, or search pages `{"issues": […]}`; plain or
 * gzipped. What the file holds decides, not its name. A file that breaks off gives its last piece as a cut row.
 */
export async function* exportRows(file: string): AsyncGenerator<Row> {
  let splitter: RowSplitter | null = null;
  let head = '';
  try {
    for await (const text of fileText(file)) {
      if (splitter !== null) yield* splitter.push(text);
      else {
        head += text;
        splitter = splitterFor(head);
        if (splitter !== null) yield* splitter.push(head);
      }
    }
  } catch (error) {
    if (!breaksOff(error)) throw error;
    yield* cut(splitter);
    return;
  }
  if (splitter === null && head.trim() !== '') {
    splitter = lineSplitter();
    yield* splitter.push(head);
  }
  if (splitter !== null) yield* splitter.end();
}

/** Null while the head is too short to say. */
function splitterFor(head: string): RowSplitter | null {
  const start = head.trimStart();
  if (start === '') return null;
  if (start.startsWith('[')) return arraySplitter();
  if (!start.startsWith('{')) return lineSplitter();
  const telling = /"(issues|fields)"\s*:/.exec(start);
  if (telling !== null) return telling[1] === 'issues' ? arraySplitter() : lineSplitter();
  return start.length > longestHead ? lineSplitter() : null;
}

/** Characters after which a document that showed neither issues nor fields is no search page. */
const longestHead = 1_000_000;

function* cut(splitter: RowSplitter | null): Generator<Row> {
  const rows = splitter?.end() ?? [];
  if (rows.length === 0) yield { line: 0, text: '', cut: true };
  for (const row of rows) yield { ...row, cut: true };
}

const breaksOff = (error: unknown): boolean =>
  typeof error === 'object' &&
  error !== null &&
  'code' in error &&
  (error.code === 'Z_BUF_ERROR' || error.code === 'Z_DATA_ERROR');
