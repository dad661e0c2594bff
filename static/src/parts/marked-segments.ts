/** A part of a text to underline; `start` and `end` count UTF-16 code units, `end` exclusive. */
export type Mark = Readonly<{ start: number; end: number; open: boolean }>;

export type Segment = Readonly<{ start: number; text: string; look: 'plain' | 'marked' | 'open' }>;

/** Cuts a text where marks begin and end; joined again the segments are the text. What reaches beyond the text is ignored. */
export function markedSegments(text: string, marks: readonly Mark[]): readonly Segment[] {
  const cuts = [...new Set([0, text.length, ...marks.flatMap(({ start, end }) => [start, end])])]
    .filter((cut) => cut >= 0 && cut <= text.length)
    .sort((a, b) => a - b);
  return cuts.slice(0, -1).map((start, i) => {
    const end = cuts[i + 1] ?? text.length;
    const over = marks.filter((mark) => mark.start <= start && mark.end >= end);
    const look = over.some(({ open }) => open) ? 'open' : over.length > 0 ? 'marked' : 'plain';
    return { start, text: text.slice(start, end), look };
  });
}
