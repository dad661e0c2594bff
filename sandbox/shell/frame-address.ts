import type { HostParts } from './host-parts';

/** Where the app's files lie on the frames' origin: a sub-path, as on the real platform's. */
export function frameFolder(parts: Pick<HostParts, 'cloudId' | 'platform'>, resourceKey: string): string {
  return `/${parts.cloudId}/${appId(parts.platform.manifest.app.id)}/local/${resourceKey}`;
}

/** The bare id in an app's resource name: the part after `ari:cloud:ecosystem::app/`. */
export function appId(ari: string): string {
  return ari.split('/').at(-1) ?? ari;
}
