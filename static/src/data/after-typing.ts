/** How long a pause ends the typing, in milliseconds. */
const pause = 200;

/** Asks only when the typing pauses: what was typed before gets an empty answer, which pickers ignore as outdated. */
export function afterTyping<Found>(find: (text: string) => Promise<Found[]>): (text: string) => Promise<Found[]> {
  let latest = 0;
  return async (text) => {
    const asked = ++latest;
    await new Promise((resolve) => setTimeout(resolve, pause));
    return asked === latest ? find(text) : [];
  };
}
