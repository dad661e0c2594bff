import { controlApp } from './control/control-app';
import { createFrameOrigin } from './shell/frame-origin';
import { listen } from './shell/listen';
import { createSite } from './shell/site';
import type { World } from './world';

/** Serves a world at its addresses. Resolves, once both origins listen, with the way to stop; throws PortBusyError. */
export async function serve(world: World): Promise<() => Promise<void>> {
  const stopSite = await listen(createSite(world, controlApp(world)), portOf(world.siteUrl));
  try {
    const stopFrames = await listen(createFrameOrigin(world), portOf(world.frameUrl));
    return async () => void (await Promise.all([stopSite(), stopFrames()]));
  } catch (error) {
    await stopSite();
    throw error;
  }
}

function portOf(url: string): number {
  return Number(new URL(url).port);
}
