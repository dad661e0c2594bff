import path from 'node:path';
import { readManifest } from '../../sandbox/platform/manifest';
import * as exported from '../../src/index';
import { records } from '../../src/app/records';
import { entityOf, indexed } from '../../src/store/entities';

const manifest = readManifest(path.join(__dirname, '../../manifest.yml'));
const handlers = (manifest.modules['function'] ?? []).map(({ key, handler }) => [key, String(handler).replace(/^index\./, '')] as const);
const entities = manifest.app.storage?.entities ?? [];

describe('The manifest', () => {
  test.each(handlers)('function %s has its handler %s', (key, handler) => {
    expect(exported).toHaveProperty(handler);
    expect(key.length).toBeLessThanOrEqual(23);
  });

  test('asks for these scopes and no other: each later change asks every admin again', () => {
    expect(manifest.permissions.scopes).toEqual([
      'read:jira-work',
      'write:jira-work',
      'read:jira-user',
      'storage:app',
      'report:personal-data',
    ]);
    expect(manifest.permissions.external).toBeUndefined();
  });

  test('sends admins through the admin door only, and everybody else through the user door', () => {
    const doors = Object.entries(manifest.modules).flatMap(([type, modules]) =>
      modules.flatMap((module) => ('resolver' in module ? [[type, module['resolver']]] : [])),
    );
    expect(Object.fromEntries(doors)).toEqual({
      'jira:issuePanel': { function: 'user-door' },
      'jira:projectPage': { function: 'user-door' },
      'jira:globalPage': { function: 'user-door' },
      'jira:adminPage': { function: 'admin-door' },
    });
  });

  test('declares an entity for every kind of record, and within the platform’s limits', () => {
    const names = entities.map(({ name }) => name);
    for (const kind of Object.keys(records)) expect(names).toContain(entityOf(kind as keyof typeof records));
    expect(entities.length).toBeLessThanOrEqual(20);
    for (const { indexes } of entities) expect(indexes.length).toBeLessThanOrEqual(7);
  });

  test('indexes only what records carry', () => {
    for (const kind of Object.keys(indexed) as Array<keyof typeof indexed>) {
      const entity = entities.find(({ name }) => name === entityOf(kind));
      const used = (entity?.indexes ?? []).flatMap((index) => (typeof index === 'string' ? [index] : [...(index.partition ?? []), ...index.range]));
      expect(Object.keys(entity?.attributes ?? {})).toEqual(expect.arrayContaining(used));
    }
  });
});
