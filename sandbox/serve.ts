import { Hono } from 'hono';
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
    return async () => {
      await Promise.all([stopSite(), stopFrames()]);
    };
  } catch (error) {
    await stopSite();
    throw error;
  }
}

/** Throws PortBusyError unless both ports are free; told before a world is made, which takes a while. */
export async function requireFreePorts(port: number): Promise<void> {
  for (const one of [port, port + 1]) await (await listen(new Hono(), one))();
}

function portOf(url: string): number {
  return Number(new URL(url).port);
}
