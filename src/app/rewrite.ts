import { attempt } from './attempt';
import type { Store, Write } from './ports';
import { records, type Kind } from './records';

/**
 * Writes a record anew as `change` makes it, under another key where one is given, whoever else writes it meanwhile. In a
 * job nobody has written it, so it also loses who did last. What is gone or cannot be read stays as it is.
 */
export async function rewrite(store: Store, kind: Kind, key: string, change: (record: unknown) => unknown, to = key): Promise<void> {
  await attempt(async () => {
    const was = await store.get(kind, key);
    if (was.kind !== 'found') return null;
    const record = records[kind].parse(change(was.record));
    // Kind and record belong together by the schema that has just read it; the compiler cannot follow a kind it does not know.
    const written = { kind, key: to, record, was: to === key ? was : 'new' } as Write;
    const removed = to === key ? [] : [{ kind, key, record: null, was } as Write];
    return (await store.commit([...removed, written])) === 'clash' ? 'clash' : null;
  });
}
