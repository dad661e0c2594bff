import './glyph.css';

/** One drawing per meaning, on a grid of 16; filled ones have no stroke and the others no fill. */
const drawings = {
  'on-track': { filled: true, d: 'M8 1.5a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13Zm3.3 5-3.8 4.2a.8.8 0 0 1-1.1 0L4.6 8.9l1-1 1.3 1.2 3.3-3.6Z' },
  'at-risk': { filled: true, d: 'M8 1.6 15 14H1ZM7.2 6v4h1.6V6Zm0 5v1.5h1.6V11Z' },
  'off-track': { filled: true, d: 'M8 .8 15.2 8 8 15.2.8 8ZM4.8 7.2v1.6h6.4V7.2Z' },
  stale: { filled: false, d: 'M8 2a6 6 0 1 0 0 12A6 6 0 0 0 8 2M8 4.8V8l2.2 1.6' },
  'not-started': { filled: false, d: 'M8 2.2a5.8 5.8 0 1 0 0 11.6A5.8 5.8 0 0 0 8 2.2' },
  closed: { filled: true, d: 'M3 1.5h1.5V3H13l-2 3 2 3H4.5v5.5H3Z' },
  'no-status': { filled: false, d: 'M4 8h8' },
  finding: { filled: false, d: 'M3 3h10v7.5H8L5 13v-2.5H3Z' },
  blocked: { filled: false, d: 'M8 2a6 6 0 1 0 0 12A6 6 0 0 0 8 2M3.8 3.8l8.4 8.4' },
  pillar: { filled: true, d: 'M8 1.5 14 5v1H2V5Zm-5 5.7h2v5H3Zm4 0h2v5H7Zm4 0h2v5h-2ZM2 13h12v1.5H2Z' },
  down: { filled: false, d: 'M4 6.2 8 10.2l4-4' },
  up: { filled: false, d: 'M4 10 8 6l4 4' },
} as const;

export type GlyphName = keyof typeof drawings;

interface Props {
  name: GlyphName;
  /** Width and height in pixels. */
  size?: number;
}

/** A small drawing in the color of its text; never the only bearer of a meaning, so hidden from screen readers. */
export function Glyph({ name, size = 16 }: Props) {
  const { filled, d } = drawings[name];
  return (
    <svg className="glyph" data-filled={filled} width={size} height={size} viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path d={d} fillRule="evenodd" />
    </svg>
  );
}
