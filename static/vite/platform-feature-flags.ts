/** Stands in for @atlaskit/platform-feature-flags: every flag is off. */
export function fg(_name: string): boolean {
  return false;
}

export const getBooleanFF = fg;

export function setBooleanFeatureFlagResolver(): void {}
