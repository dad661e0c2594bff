import { router } from '@forge/bridge';
import Heading from '@atlaskit/heading';
import Lozenge from '@atlaskit/lozenge';
import type { KeyResultPage } from '../../../../../src/contract/key-result-page';
import { Loading, TextBones } from '../../../parts/bones';
import { Message } from '../../../parts/message';
import { WayLink } from '../../../parts/way-link';
import { momentOf, type Calendar } from '../../../text/dates';
import type { LinkedIssue } from './read-linked-issues';
import { useLinkedIssues } from './use-linked-issues';

interface Props {
  page: KeyResultPage;
  calendar: Calendar;
  siteUrl: string;
}

/** The work behind it, as far as the viewer may see it; what is hidden is counted and said. */
export function LinkedIssues({ page, calendar, siteUrl }: Props) {
  const { data, error, refetch } = useLinkedIssues(page);
  const { issues, notFound, work } = page.view.state;
  const linked = issues.length - notFound.length;
  return (
    <section aria-labelledby="kr-issues">
      <div className="kr-issues-head">
        <Heading size="xsmall" as="h2" id="kr-issues">
          Linked issues
        </Heading>
        <span className="now-badge">{issues.length}</span>
      </div>
      {issues.length === 0 && <p className="kr-subtle">No work is linked. Link it from an issue’s key results panel.</p>}
      {error && <Message title="Linked issues could not be loaded." action={{ label: 'Try again', onPress: () => void refetch() }}>Jira answered late.</Message>}
      {!data && !error && (
        <Loading>
          {issues.map((id) => (
            <TextBones key={id} widths={[360]} />
          ))}
        </Loading>
      )}
      {data && data.issues.length > 0 && (
        <table className="kr-issues" aria-labelledby="kr-issues">
          <tbody>
            {data.issues.map((issue) => (
              <tr key={issue.id}>
                <td>
                  <IssueLink issue={issue} siteUrl={siteUrl} />
                </td>
                <td>{issue.summary}</td>
                <td>
                  <Lozenge appearance={looks[issue.status.category] ?? 'default'}>{issue.status.name}</Lozenge>
                </td>
                <td>{issue.children.total > 0 && `${issue.children.done} of ${issue.children.total}`}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {data && data.hidden > 0 && (
        <p className="kr-subtle">
          {data.hidden} of {linked} linked issues {data.hidden === 1 ? 'is in a project' : 'are in projects'} you cannot browse. {data.hidden === 1 ? 'It is' : 'They are'} counted in the work line.
        </p>
      )}
      {data && work && data.work < work.total && (
        <p className="kr-subtle">
          The work line counts {work.total} issues, as of {momentOf(work.at, calendar)}. You can see {data.work} of them; the others are hidden from you.
        </p>
      )}
      {notFound.length > 0 && <p className="kr-subtle">{notFound.length} of {issues.length} linked issues no longer exist in Jira.</p>}
    </section>
  );
}

const looks: Readonly<Record<string, 'success' | 'inprogress'>> = { done: 'success', indeterminate: 'inprogress' };

function IssueLink({ issue, siteUrl }: { issue: LinkedIssue; siteUrl: string }) {
  const href = `${siteUrl}/browse/${encodeURIComponent(issue.key)}`;
  return <WayLink way={{ label: issue.key, href, onPress: () => void router.navigate(href) }} />;
}
