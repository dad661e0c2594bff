import { MissingBuildError } from './control/app-build';
import { helpText, parseOptions, UsageError, type Options } from './options';
import { requireFreePorts, serve } from './serve';
import { PortBusyError } from './shell/listen';
import { createWorld } from './world';
import { welcome } from './welcome';

void main(process.argv.slice(2));

async function main(args: string[]): Promise<void> {
  try {
    const options = parseOptions(args);
    if (options === 'help') console.log(helpText);
    else await run(options);
  } catch (error) {
    fail(error);
  }
}

async function run(options: Options): Promise<void> {
  await requireFreePorts(options.port);
  console.log(options.empty ? 'Making a local Jira…' : 'Making a local Jira with its sample company…');
  const world = await createWorld(options);
  let stop: () => Promise<void>;
  try {
    stop = await serve(world);
  } catch (error) {
    world.close();
    throw error;
  }
  console.log(await welcome(world));
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => void stop().then(() => {
      world.close();
      process.exit(0);
    }));
  }
}

/** A person's mistake is told in one line; anything else keeps its stack. */
function fail(error: unknown): never {
  const expected = error instanceof UsageError || error instanceof PortBusyError || error instanceof MissingBuildError;
  console.error(expected ? error.message : error);
  process.exit(error instanceof UsageError ? 2 : 1);
}
