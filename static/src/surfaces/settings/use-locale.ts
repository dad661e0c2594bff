import { useFrame } from '../../data/use-frame';

/** How the viewer writes numbers and dates, as Jira knows it; null until the host has told. */
export const useLocale = (): string | null => useFrame()?.locale ?? null;
