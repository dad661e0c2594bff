import path from 'node:path';
import { playSample, type SampleWorld } from './sample';
import { present } from './story-time';

/** A room whose content can be put aside and brought back. */
interface Kept {
  copyInto(file: string): void;
  copyBack(file: string): void;
}

interface KeptWorld extends SampleWorld {
  jira: SampleWorld['jira'] & Kept;
  platform: SampleWorld['platform'] & Kept;
}

/**
 * Tells the sample's story: plays it the first time a seed is asked for, and the next time brings back how it ended,
 * which takes a twentieth of the time. The copies lie in the world's folder and belong to this process.
 */
export function keptStory(folder: string, world: KeptWorld): (seed: number) => Promise<void> {
  const { jira, platform, clock } = world;
  let told: number | null = null;
  const files = { jira: path.join(folder, 'story-jira.db'), platform: path.join(folder, 'story-forge.db') };
  return async (seed) => {
    if (told === seed) {
      jira.copyBack(files.jira);
      platform.copyBack(files.platform);
      clock.set(present);
      return;
    }
    await playSample(world, seed);
    jira.copyInto(files.jira);
    platform.copyInto(files.platform);
    told = seed;
  };
}
