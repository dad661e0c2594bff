import { Loading, TextBones } from '../../parts/bones';

/** Levels, teams and objectives in the heights they will have. */
export function LoadingLevels() {
  return (
    <Loading>
      {[2, 1, 3].map((lines, level) => (
        <div key={level} className="company-level">
          <TextBones widths={[120]} />
          {Array.from({ length: lines }, (_, line) => (
            <div key={line} className="objective-line-bones">
              <TextBones widths={[420]} />
              <TextBones widths={[280]} small />
            </div>
          ))}
        </div>
      ))}
    </Loading>
  );
}
