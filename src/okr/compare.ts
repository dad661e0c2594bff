const TOLERANCE = 1e-9;

/**
 * Whether a ratio reaches a threshold. The only way ratios are compared: 0.7 − 0.8 is −0.10000000000000009 in floating
 * point, and a gap that is exactly on its threshold must not fall off it. The tolerance of 1e-9 favors the better side.
 */
export const atLeast = (ratio: number, threshold: number): boolean => ratio >= threshold - TOLERANCE;

/** The opposite of atLeast. */
export const below = (ratio: number, threshold: number): boolean => !atLeast(ratio, threshold);
