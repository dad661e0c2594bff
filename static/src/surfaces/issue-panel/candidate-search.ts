import type { CandidateView } from '../../../../src/contract/views';

/** The candidates whose key or text holds every word typed, in their given order: most likely first. */
export function matching(candidates: readonly CandidateView[], typed: string): CandidateView[] {
  const words = typed.toLowerCase().split(/\s+/).filter((word) => word !== '');
  return candidates.filter(({ key, text }) => {
    const said = `${key} ${text}`.toLowerCase();
    return words.every((word) => said.includes(word));
  });
}
