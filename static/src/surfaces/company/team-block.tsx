import Heading from '@atlaskit/heading';
import type { CompanyView } from '../../../../src/contract/views';
import { Message } from '../../parts/message';
import type { CompanyTeam, Supported } from './arranged';
import { ObjectiveLine } from './objective-line';

interface Props {
  company: CompanyView;
  team: CompanyTeam;
  texts: ReadonlyMap<string, Supported>;
  /** Leads to an objective of this page. */
  onShow(objective: string): void;
  onReload(): void;
}

/** A team's objectives of the cycle; or that there are none, or that they could not be read. */
export function TeamBlock({ company, team: { team, objectives }, texts, onShow, onReload }: Props) {
  return (
    <section className="company-team" aria-label={team.name}>
      <h3 className="company-team-name">
        <Heading size="xsmall" as="span">
          {team.name}
        </Heading>
        <span className="company-team-key">
          {team.key}
          {team.archived && ' · Archived'}
        </span>
      </h3>
      {objectives === undefined && (
        <Message title={`The objectives of ${team.name} could not be loaded.`} action={{ label: 'Try again', onPress: onReload }}>
          The others stand as they are. Nothing is lost.
        </Message>
      )}
      {objectives?.length === 0 && <p className="company-none">No objectives for {company.cycle?.name} yet.</p>}
      {objectives && objectives.length > 0 && (
        <ul>
          {objectives.map((objective) => (
            <ObjectiveLine key={objective.key} company={company} objective={objective} texts={texts} onShow={onShow} />
          ))}
        </ul>
      )}
    </section>
  );
}
