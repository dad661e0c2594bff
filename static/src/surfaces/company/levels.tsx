import Heading from '@atlaskit/heading';
import { useMemo, useRef } from 'react';
import type { CompanyView } from '../../../../src/contract/views';
import { useMay } from '../../data/permissions';
import { teamsByLevel, textsByKey } from './arranged';
import { TeamBlock } from './team-block';

interface Props {
  company: CompanyView;
  onReload(): void;
}

/** The levels from the top down, each with its teams; or what is missing before there can be any. */
export function Levels({ company, onReload }: Props) {
  const page = useRef<HTMLDivElement>(null);
  const texts = useMemo(() => textsByKey(company), [company]);
  if (company.teams.length === 0 && company.hidden === 0) return <Teaching title="No teams yet." text="Objectives belong to teams: the company itself, its departments, the teams in them." />;
  if (!company.cycle) return <Teaching title="No cycles yet." text="Objectives are set for a cycle, most often a quarter of a year." />;
  const show = (key: string) => page.current?.querySelector<HTMLElement>(`[data-objective="${key}"]`)?.focus();
  return (
    <div ref={page}>
      {teamsByLevel(company).map(({ id, name, teams }) => (
        <section key={id} className="company-level" aria-label={name}>
          <Heading size="medium" as="h2">
            {name}
          </Heading>
          {teams.map((one) => (
            <TeamBlock key={one.team.key} company={company} team={one} texts={texts} onShow={show} onReload={onReload} />
          ))}
        </section>
      ))}
      {company.hidden > 0 && <p className="company-none">{hiddenTeams(company.hidden)}</p>}
    </div>
  );
}

const hiddenTeams = (count: number): string =>
  count === 1 ? '1 more team’s OKRs are visible to people of its projects.' : `${count} more teams’ OKRs are visible to people of their projects.`;

function Teaching({ title, text }: { title: string; text: string }) {
  const admin = useMay('ADMINISTER', 'site');
  return (
    <div className="company-teaching">
      <b>{title}</b>
      <p>
        {text} {admin ? 'Set them up in Throughline’s settings, under Jira’s apps.' : 'A Jira admin sets them up in Throughline’s settings.'}
      </p>
    </div>
  );
}
