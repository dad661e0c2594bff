import { appId } from '../frame-address';
import type { Frame } from '../frames';
import type { HostParts } from '../host-parts';
import { myself } from '../jira-shapes';
import { readJira } from '../read-jira';
import { actorOf } from '../session';
import type { ColorMode } from '../theme-css';

/** What `view.getContext()` answers: the platform's context with what only the page knows. */
export async function frameContext(parts: HostParts, frame: Frame, colorMode: ColorMode): Promise<Record<string, unknown>> {
  const { scopes, external = {} } = parts.platform.manifest.permissions;
  return {
    ...platformContext(parts, frame),
    ...(frame.accountId === null ? {} : { accountId: frame.accountId }),
    ...(await regional(parts, frame.accountId)),
    theme: { colorMode, dark: 'dark', light: 'light', motion: 'motion', shape: 'shape', spacing: 'spacing', typography: 'typography' },
    surfaceColor: null,
    userAccess: { enabled: true, hasAccess: frame.accountId !== null },
    permissions: { scopes, external },
  };
}

/** The part of the context that the platform sends to the app's functions too. */
export function platformContext(parts: HostParts, frame: Frame): Record<string, unknown> {
  const { cloudId, environmentId, siteUrl } = parts;
  const { moduleKey } = frame.surface;
  return {
    cloudId,
    environmentId,
    environmentType: 'DEVELOPMENT',
    extension: frame.extension,
    localId: `ari:cloud:ecosystem::extension/${appId(parts.platform.manifest.app.id)}/${environmentId}/static/${moduleKey}`,
    moduleKey,
    siteUrl,
  };
}

async function regional(parts: HostParts, accountId: string | null): Promise<{ locale: string; timezone: string }> {
  if (accountId === null) return { locale: 'en_US', timezone: 'UTC' };
  const me = await readJira(parts.jira, actorOf(accountId), '/rest/api/3/myself', myself);
  return { locale: me.locale, timezone: me.timeZone };
}
