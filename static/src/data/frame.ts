import { view } from '@forge/bridge';
import { field, textAt } from './json';

/** Where a surface stands in Jira, as the page says; never an identity to trust. */
export interface Frame {
  siteUrl: string;
  locale: string;
  issueId: string | null;
  projectId: string | null;
}

/** Reads the surface's place once, before anything is shown. */
export async function readFrame(): Promise<Frame> {
  const context: unknown = await view.getContext();
  const extension = field(context, 'extension');
  return {
    siteUrl: textAt(context, 'siteUrl') ?? '',
    locale: textAt(context, 'locale') ?? 'en-US',
    issueId: textAt(field(extension, 'issue'), 'id') ?? null,
    projectId: textAt(field(extension, 'project'), 'id') ?? null,
  };
}
