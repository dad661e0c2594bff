import { setBooleanFeatureFlagResolver } from '@atlaskit/platform-feature-flags';
import getThemeStyles from '@atlaskit/tokens/get-theme-styles';

export type ColorMode = 'light' | 'dark';

/** What Jira writes on the html element for its own pages and, after `view.theme.enable()`, on the app's. */
export const themeAttribute = 'dark:dark light:light motion:motion shape:shape spacing:spacing typography:typography';

/** Atlassian's design tokens as CSS, light and dark. */
export async function themeCss(): Promise<string> {
  // Without an answer to its feature gates the library writes a warning to the console.
  setBooleanFeatureFlagResolver(() => false);
  const styles = await getThemeStyles({
    colorMode: 'auto', light: 'light', dark: 'dark', spacing: 'spacing', typography: 'typography', shape: 'shape',
  });
  return styles.map(({ css }) => css).join('\n');
}
