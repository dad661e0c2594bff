import { Loading, TextBones } from '../../parts/bones';

/** A section's heading and first lines, while it loads. */
export function SectionBones() {
  return (
    <Loading>
      <TextBones widths={[160, 560, 480, 520, 440]} />
    </Loading>
  );
}
