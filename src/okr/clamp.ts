/** A ratio held to 0…1, for bars and wherever ratios are rolled up. Progress itself stays raw. */
export const clamp = (ratio: number): number => (ratio > 0 ? Math.min(1, ratio) : 0);
