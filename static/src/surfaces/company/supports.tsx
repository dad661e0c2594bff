import type { Pillar } from '../../../../src/okr/settings';
import { Glyph } from '../../parts/glyph';
import { WayLink } from '../../parts/way-link';
import type { CompanyObjective, Supported } from './arranged';

interface Props {
  objective: CompanyObjective;
  pillars: readonly Pillar[];
  texts: ReadonlyMap<string, Supported>;
  onShow(objective: string): void;
}

/** What an objective supports: its parent, followed within the page where it stands there, and its pillar. */
export function Supports({ objective: { parent, pillar }, pillars, texts, onShow }: Props) {
  const above = parent === undefined ? undefined : texts.get(parent);
  const choice = pillars.find(({ id }) => id === pillar);
  return (
    <>
      {parent !== undefined && (
        <span>
          Supports {above ? <WayLink way={{ label: parent, onPress: () => onShow(above.objective) }} label={`Go to ${parent}`} /> : parent}{' '}
          {above?.text}
        </span>
      )}
      {choice && (
        <span className="objective-line-pillar">
          <Glyph name="pillar" size={12} /> {choice.name}
        </span>
      )}
    </>
  );
}
