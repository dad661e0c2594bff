import { useQuery } from '@tanstack/react-query';
import { readFrame, type Frame } from './frame';

/** Where the surface stands, as the host knows it; null until it has told. */
export function useFrame(): Frame | null {
  const { data } = useQuery({ queryKey: ['frame'], queryFn: readFrame, staleTime: Infinity });
  return data ?? null;
}
