import { CSPInjectionService, CSPProcessingService } from '@forge/csp';
import { load } from 'cheerio/slim';
import type { Manifest } from '../doors';

interface Addresses {
  siteUrl: string;
  reportUrl: string;
}

/**
 * The header under which the platform serves a page of Custom UI, made by the platform's own library from the
 * manifest's permissions. Two things differ from production: the site is the local one, and reports stay on this machine.
 */
export function contentSecurityPolicy(html: string, permissions: Manifest['permissions'], { siteUrl, reportUrl }: Addresses): string {
  const processing = new CSPProcessingService({ info: () => undefined }, load);
  const directives = new CSPInjectionService().getInjectableCSP({
    existingCSPDetails: processing.getCspDetails(html, declared(permissions)),
    microsEnv: 'prod',
    hostname: siteUrl,
    tunnelCSPReporterUri: reportUrl,
  });
  return directives.map(withoutTunnel).join('; ');
}

/** A local reporter makes the library open connect-src to every local port, as for `forge tunnel`; deployed apps get none of that. */
function withoutTunnel(directive: string): string {
  if (!directive.startsWith('connect-src')) return directive;
  return directive.split(' ').filter((source) => !/^(ws|http):\/\/localhost:\*$/.test(source)).join(' ');
}

/** The one style permission there is; the platform ignores others, and so does this. */
function declared({ content = {}, external = {} }: Manifest['permissions']) {
  const styles = (content.styles ?? []).filter((style) => style === 'unsafe-inline');
  return { content: { ...content, styles }, external };
}
