import { useOkrs } from './okrs-context';

/** One sentence for those who may only read, in place of all controls. */
export function ReadOnlyLine() {
  const { view, rights, people } = useOkrs();
  if (rights.write !== false) return null;
  if (view.team.archived) return <p className="read-only-line">{view.team.name} is archived: its OKRs can be read, not changed.</p>;
  const lead = people(view.team.lead);
  if (lead === null) return null;
  const whom = lead.kind === 'known' ? `${lead.name}, the team’s lead,` : 'a Jira admin';
  return <p className="read-only-line">You can read these OKRs. Ask {whom} to change them.</p>;
}
