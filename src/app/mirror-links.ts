import type { IssueId } from '../okr/ids';
import type { Loaded, MirroredLinks, Store } from './ports';
import type { RecordOf } from './records';
import { required } from './required';

/** What an issue's links are now, as JQL may search them. */
export async function linksToMirror(issue: IssueId, store: Store): Promise<MirroredLinks> {
  const { keyResults } = linkedTo(await store.get('issue-links', issue));
  const page = await store.read(keyResults.map((key) => ({ kind: 'key-result' as const, key })));
  const objectives = keyResults.flatMap((key) => {
    const loaded = page.of('key-result', key);
    return loaded.kind === 'found' ? [loaded.record.objective] : [];
  });
  return { keyResults, objectives: [...new Set(objectives)] };
}

const linkedTo = (links: Loaded<RecordOf['issue-links']>): Pick<RecordOf['issue-links'], 'keyResults'> =>
  links.kind === 'absent' ? { keyResults: [] } : required(links, 'The links').record;
