import { z } from 'zod';
import { adminCalls } from '../../src/contract/admin-calls';
import { userCalls } from '../../src/contract/user-calls';

/** Names a secret might be answered under. Only what stands in no result can never be shown. */
const SECRET = /secret|token|password|passphrase|credential|api_?key|private_?key|signature|bearer|nonce/i;

/** The names of all fields a schema may answer with, by their path. */
function fields(schema: z.ZodType): string[] {
  const found: string[] = [];
  const visit = (part: unknown, at: string): void => {
    if (typeof part !== 'object' || part === null) return;
    for (const [key, value] of Object.entries(part)) {
      if (key === 'properties') {
        for (const [name, property] of Object.entries(value as object)) {
          found.push(`${at}.${name}`);
          visit(property, `${at}.${name}`);
        }
      } else visit(value, at);
    }
  };
  visit(z.toJSONSchema(schema, { io: 'output', unrepresentable: 'any' }), '');
  return found;
}

const secretFields = (schema: z.ZodType): string[] => fields(schema).filter((path) => SECRET.test(path.slice(path.lastIndexOf('.') + 1)));

test.each(Object.entries({ ...userCalls, ...adminCalls }))('%s answers with no secret', (_, { result }) => {
  expect(secretFields(result)).toEqual([]);
});

test('A secret would be found, however deep it lies', () => {
  const push = z.strictObject({ token: z.string() });
  expect(secretFields(z.strictObject({ keyResults: z.array(z.union([z.null(), z.strictObject({ push })])) }))).toEqual(['.keyResults.push.token']);
});
