/**
 * Lints snippets as if they stood in the files named, by the repository's own rules: reads `[{path, code}]` as JSON and
 * writes, for each, its messages. A program of its own because jest cannot load ESLint's configuration (an ES module).
 */
import { text } from 'node:stream/consumers';
import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';

// No type-checked rules: the files do not exist, so no project knows them.
const eslint = new ESLint({ overrideConfig: [tseslint.configs.disableTypeChecked] });

const answers = [];
for (const { path, code } of JSON.parse(await text(process.stdin))) {
  const [result] = await eslint.lintText(code, { filePath: path });
  answers.push(result.messages.map(({ ruleId, message }) => `${ruleId}: ${message}`));
}
console.log(JSON.stringify(answers));
