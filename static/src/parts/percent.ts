/** A ratio as a CSS length along a shape, kept within its ends: 0.57 → `57%`, 1.2 → `100%`. */
export function percent(ratio: number): string {
  const within = Math.min(1, Math.max(0, ratio));
  return `${Number((within * 100).toFixed(2))}%`;
}
