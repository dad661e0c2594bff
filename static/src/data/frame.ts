import { view } from '@forge/bridge';
import { field, textAt } from './json';

/** Where a surface stands in Jira, as the page says; never an identity to trust. */
export interface Frame {
  siteUrl: string;
  locale: string;
  issueId: string | null;
  projectId: string | null;
  projectKey: string | null;
  /** Whose controls to show; what this person may do, the server decides. */
  viewer: string | null;
}

/** Reads the surface's place once, before anything is shown. */
export async function readFrame(): Promise<Frame> {
  const context: unknown = await view.getContext();
  const extension = field(context, 'extension');
  return {
    siteUrl: textAt(context, 'siteUrl') ?? '',
    locale: localeOf(textAt(context, 'locale')),
    issueId: textAt(field(extension, 'issue'), 'id') ?? null,
    projectId: textAt(field(extension, 'project'), 'id') ?? null,
    projectKey: textAt(field(extension, 'project'), 'key') ?? null,
    viewer: textAt(context, 'accountId') ?? null,
  };
}

/** Jira writes “en_US” where the browser's formats take “en-US” only. */
function localeOf(told: string | undefined): string {
  const locale = (told ?? '').replaceAll('_', '-');
  try {
    return Intl.getCanonicalLocales(locale)[0] ?? 'en-US';
  } catch {
    return 'en-US';
  }
}
