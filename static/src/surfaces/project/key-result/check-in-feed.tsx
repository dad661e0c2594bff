import Heading from '@atlaskit/heading';
import { useEffect, useRef } from 'react';
import type { KeyResultPage } from '../../../../../src/contract/key-result-page';
import { PictureBone } from '../../../parts/bones';
import { Glyph } from '../../../parts/glyph';
import { Message } from '../../../parts/message';
import { Person } from '../../../parts/person';
import type { People } from '../../../showing/findings';
import { fullDate, shortDate, type Calendar } from '../../../text/dates';
import { plural } from '../../../text/plural';
import { saidId, saidNumbers } from './said';

interface Props {
  page: KeyResultPage;
  calendar: Calendar;
  people: People;
  /** The check-in that is chosen in the chart: the feed scrolls to it. */
  chosen: string | null;
  onReload(): void;
}

/** What was said, the newest first. */
export function CheckInFeed({ page, calendar, people, chosen, onReload }: Props) {
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => {
    const entry = chosen === null ? null : list.current?.querySelector<HTMLElement>(`[data-said="${CSS.escape(chosen)}"]`);
    if (entry && list.current) list.current.scrollTop = entry.offsetTop - list.current.offsetTop;
  }, [chosen]);
  const { checkIns, view } = page;
  return (
    <section aria-labelledby="kr-check-ins">
      <Heading size="xsmall" as="h2" id="kr-check-ins">
        Check-ins
      </Heading>
      {!checkIns && <Message title="Check-ins could not be loaded." action={{ label: 'Try again', onPress: onReload }} />}
      {checkIns?.entries.length === 0 && <p className="kr-subtle">Nobody has checked in yet.</p>}
      {checkIns && checkIns.entries.length > 0 && (
        <ul ref={list} className="kr-feed" tabIndex={0} aria-labelledby="kr-check-ins">
          {checkIns.entries.map((one) => {
            const person = people(one.by);
            return (
              <li key={saidId(one)} data-said={saidId(one)} data-chosen={saidId(one) === chosen || undefined}>
                <div className="kr-said-by">
                  {person === null ? <PictureBone /> : <Person person={person} />}
                  <time dateTime={one.about} title={fullDate(one.about, calendar)}>
                    {shortDate(one.about, calendar)}
                  </time>
                </div>
                <b>{saidNumbers(one, view.keyResult.unit, calendar.locale)}</b>
                {one.changed !== '' && <p>{one.changed}</p>}
                {one.blocked !== '' && (
                  <p className="kr-blocked">
                    <Glyph name="blocked" size={12} /> {one.blocked}
                  </p>
                )}
              </li>
            );
          })}
        </ul>
      )}
      {checkIns?.more && <p className="kr-subtle">Older check-ins are kept, and not shown here.</p>}
      {checkIns && checkIns.unreadable > 0 && <p className="kr-subtle">{plural(checkIns.unreadable, 'check-in')} could not be read.</p>}
    </section>
  );
}
