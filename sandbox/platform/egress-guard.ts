import { EgressFilteringService } from '@forge/egress';
import { currentInvocation } from './invocation';

/** A `fetch` that lets app code reach only what its manifest names. Outside of an invocation it is the plain `fetch`. */
export function egressGuard(plain: typeof fetch): typeof fetch {
  return async (input, init) => {
    const invocation = currentInvocation();
    const url = input instanceof Request ? input.url : String(input);
    if (invocation && !invocation.allowsEgress(url)) throw new EgressRefusal(url);
    return plain(input, init);
  };
}

/** The egress rule of a manifest: `permissions.external.fetch.backend`, strings or objects with an address. */
export function egressRule(external: Record<string, unknown> | undefined): (url: string) => boolean {
  const service = new EgressFilteringService(backendAddresses(external?.fetch));
  return (url) => service.isValidUrl(url);
}

/** Named as the platform names it; app code reaches no address that its manifest does not list. */
export class EgressRefusal extends Error {
  readonly status = 403;

  constructor(url: string) {
    super(`URL not included in the external fetch backend permissions: ${url}. Visit go.atlassian.com/forge-egress for more information.`);
    this.name = 'REQUEST_EGRESS_ALLOWLIST_ERR';
  }
}

function backendAddresses(fetchRules: unknown): string[] {
  if (typeof fetchRules !== 'object' || fetchRules === null || !('backend' in fetchRules)) return [];
  const { backend } = fetchRules;
  return Array.isArray(backend) ? backend.flatMap(address) : [];
}

function address(rule: unknown): string[] {
  if (typeof rule === 'string') return [rule];
  if (typeof rule !== 'object' || rule === null || !('address' in rule)) return [];
  return typeof rule.address === 'string' ? [rule.address] : [];
}
