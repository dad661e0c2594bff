/** The text of one exported issue, not yet parsed, and the line of the file it starts on (from 1). */
export interface Row {
  line: number;
  text: string;
  /** The file ended before the row did. */
  cut?: true;
}

export interface RowSplitter {
  push(text: string): Row[];
  end(): Row[];
}

/** One issue a line; empty lines are passed over. */
export function lineSplitter(): RowSplitter {
  let line = 0;
  let rest = '';
  const rows = (lines: string[]): Row[] =>
    lines.map((text) => ({ line: ++line, text })).filter((row) => row.text.trim() !== '');
  return {
    push: (text) => {
      const lines = (rest + text).split('\n');
      rest = lines.pop() ?? '';
      return rows(lines);
    },
    end: () => rows([rest]),
  };
}

/**
 * Cuts a JSON document into its issues without holding the document: the elements of a top-level array, or of the
 * array `issues` of a top-level object (several such pages may follow one another).
 */
export function arraySplitter(): RowSplitter {
  const strings = stringReader();
  let line = 1;
  let depth = 0;
  let rowsDepth: number | null = null;
  let row: Row | null = null;

  const isRowsArray = () => rowsDepth === null && (depth === 0 || (depth === 1 && strings.last() === 'issues'));
  const nest = (char: string) => {
    if (char === '[' && isRowsArray()) rowsDepth = depth + 1;
    if (char === '[' || char === '{') depth++;
    if (char === ']' || char === '}') depth = Math.max(0, depth - 1);
    if (rowsDepth !== null && depth < rowsDepth) rowsDepth = null;
  };

  const push = (text: string): Row[] => {
    const found: Row[] = [];
    let from = 0;
    for (let i = 0; i < text.length; i++) {
      const char = text.charAt(i);
      if (char === '\n') line++;
      const betweenRows = rowsDepth !== null && depth === rowsDepth && !strings.inside();
      if (betweenRows && row !== null && (char === ',' || char === ']')) {
        found.push({ line: row.line, text: row.text + text.slice(from, i) });
        row = null;
      } else if (betweenRows && row === null && !/[\s,\]]/.test(char)) {
        row = { line, text: '' };
        from = i;
      }
      if (!strings.read(char, row === null)) nest(char);
    }
    if (row !== null) row.text += text.slice(from);
    return found;
  };

  return { push, end: () => (row === null ? [] : [{ ...row, cut: true }]) };
}

/** Follows JSON's strings, so that a bracket inside one is only text; remembers the last one that it was told to keep. */
function stringReader() {
  let inside = false;
  let escaped = false;
  let text = '';
  return {
    inside: () => inside,
    last: () => text,
    /** Takes the next character; true when it belongs to a string. */
    read: (char: string, keep: boolean): boolean => {
      if (!inside) {
        inside = char === '"';
        if (inside) text = '';
        return inside;
      }
      if (escaped) escaped = false;
      else if (char === '\\') escaped = true;
      else if (char === '"') inside = false;
      if (keep && inside) text += char;
      return true;
    },
  };
}
