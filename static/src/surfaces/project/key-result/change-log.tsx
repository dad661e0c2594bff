import Heading from '@atlaskit/heading';
import type { KeyResultPage } from '../../../../../src/contract/key-result-page';
import { Message } from '../../../parts/message';
import type { People } from '../../../showing/findings';
import { fullDate, shortDate, type Calendar } from '../../../text/dates';
import { plural } from '../../../text/plural';
import { ownerName } from '../forms/owner-name';
import { changeWords } from './change-words';
import { useLinkedIssues } from './use-linked-issues';

interface Props {
  page: KeyResultPage;
  calendar: Calendar;
  people: People;
  onReload(): void;
}

/** Who changed what, in words, the newest first. */
export function ChangeLog({ page, calendar, people, onReload }: Props) {
  const { changes } = page;
  const { data } = useLinkedIssues(page);
  const issueName = (id: string) => {
    const issue = data?.issues.find((one) => one.id === id);
    return issue ? `${issue.key} ${issue.summary}` : null;
  };
  return (
    <section aria-labelledby="kr-changes">
      <Heading size="xsmall" as="h2" id="kr-changes">
        Change log
      </Heading>
      {!changes && <Message title="Changes could not be loaded." action={{ label: 'Try again', onPress: onReload }} />}
      {changes?.entries.length === 0 && <p className="kr-subtle">Nothing was changed yet.</p>}
      <ul className="kr-changes">
        {changes?.entries.map((change) => {
          const words = changeWords(change, issueName);
          const person = people(change.by);
          return (
            <li key={`${change.at} ${change.by} ${change.what}`}>
              <p>
                <b>{words.what}</b> {words.rest}
              </p>
              <span>
                {ownerName(person)},{' '}
                <time dateTime={change.at} title={fullDate(change.at, calendar)}>
                  {shortDate(change.at, calendar)}
                </time>
              </span>
            </li>
          );
        })}
      </ul>
      {changes?.more && <p className="kr-subtle">Older changes are kept, and not shown here.</p>}
      {changes && changes.unreadable > 0 && <p className="kr-subtle">{plural(changes.unreadable, 'change')} could not be read.</p>}
    </section>
  );
}
