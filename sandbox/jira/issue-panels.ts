import type { Manifest } from '../doors';

/** Keys of the manifest's issue panels. */
export const issuePanelsOf = ({ modules }: Manifest): string[] => (modules['jira:issuePanel'] ?? []).map(({ key }) => key);
