import type { Context } from './context';
import type { Page, ReadRights, Ref } from './ports';
import { siteOf, siteRefs, type Site } from './site';

/** A page's first round: the settings, what else it needs at once, and what is known of the caller's rights to read. */
export async function openSite(
  refs: readonly Ref[],
  { store, kept }: Pick<Context, 'store' | 'kept'>,
): Promise<{ page: Page; site: Site; rights: ReadRights }> {
  const [page, rights] = await Promise.all([store.read([...siteRefs, ...refs]), kept.read()]);
  return { page, site: siteOf(page), rights };
}
