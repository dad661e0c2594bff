import type { makeResolver } from '@forge/resolver';

type Door = ReturnType<typeof makeResolver>;

/**
 * The door for exactly these calls. Forge's resolver looks a function up in a plain object, so that it would also run
 * what every object inherits: asked for `constructor` it hands back its own argument.
 */
export const closedDoor =
  (calls: object, door: Door): Door =>
  async (body, platform) => {
    if (!Object.hasOwn(calls, body.call.functionKey)) throw new Error('The door has no definition for this function.');
    return door(body, platform);
  };
