import { parseArgs } from 'node:util';

export interface Options {
  port: number;
  /** The folder that keeps the database; a fresh temporary one when absent. */
  data?: string;
  /** No sample company. */
  empty: boolean;
  /** REST exports of a real Jira to load, in order. */
  imports: string[];
  /** Seed of the sample company: the same seed makes the same company. */
  seed: number;
}

/** The command line cannot be understood; the message names the option and says what is right. */
export class UsageError extends Error {}

/** Reads the command line. Answers 'help' when help was asked for; throws UsageError for anything it does not know. */
export function parseOptions(args: string[]): Options | 'help' {
  const { values } = parse(args);
  if (values.help) return 'help';
  const imports = values.import ?? [];
  return {
    port: port(values.port ?? '2990'),
    ...(values.data === undefined ? {} : { data: values.data }),
    empty: (values.empty ?? false) || imports.length > 0,
    imports,
    seed: wholeNumber('--seed', values.seed ?? '1'),
  };
}

export const helpText = `Throughline's sandbox: a local Jira and Forge that runs the built app, with no account.

  npm start -- [options]

  --port N       port of the Jira site (default 2990); the app's frames use the next one
  --data DIR     keep the database in DIR and find it there next time (default: a fresh temporary folder)
  --empty        start without the sample company
  --import FILE  load a REST export of a real Jira instead of the sample; may be given again
  --seed N       seed of the sample company (default 1)
  --help         this text

Everything else is described in docs/sandbox.md.`;

function parse(args: string[]) {
  try {
    return parseArgs({
      args,
      options: {
        port: { type: 'string' },
        data: { type: 'string' },
        empty: { type: 'boolean' },
        import: { type: 'string', multiple: true },
        seed: { type: 'string' },
        help: { type: 'boolean', short: 'h' },
      },
    });
  } catch (error) {
    // Node's own message names the option; only its first sentence speaks to the person at the keyboard.
    const message = error instanceof Error ? error.message : String(error);
    throw new UsageError(`${message.split('. ')[0]}. Known options: --port, --data, --empty, --import, --seed, --help.`);
  }
}

function port(text: string): number {
  const value = wholeNumber('--port', text);
  if (value < 1 || value > 65_534) {
    throw new UsageError(`--port must be between 1 and 65534 (the next port is used too), not ${text}.`);
  }
  return value;
}

function wholeNumber(option: string, text: string): number {
  if (!/^\d{1,9}$/.test(text)) throw new UsageError(`${option} needs a whole number, not "${text}".`);
  return Number(text);
}
