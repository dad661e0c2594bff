import '../section.css';
import Heading from '@atlaskit/heading';
import Textfield from '@atlaskit/textfield/text-field';
import { useState } from 'react';
import { usePeople } from '../../../data/people';
import { ActionButton } from '../../../parts/action-button';
import { Field } from '../../../parts/field';
import { Message } from '../../../parts/message';
import { PersonPicker } from '../../../parts/person-picker';
import { noticeOf } from '../notice-of';
import { SectionHead } from '../section-head';
import { EraseDialog } from './erase-dialog';
import { erasedWords, foundWords, heldWords, isNothing } from './texts-in-words';
import { useTexts } from './use-texts';

/** Takes out what one person wrote: says first what would go, then asks, then does it. */
export function PeopleSection() {
  const [chosen, setChosen] = useState<string>();
  const [typed, setTyped] = useState('');
  const [asking, setAsking] = useState(false);
  const author = typed.trim() === '' ? chosen : typed.trim();
  const texts = useTexts(author);
  const name = useNameOf(author);
  return (
    <section className="section" aria-label="People">
      <SectionHead
        title="People"
        intro="When somebody asks for it, you can erase what they wrote. Closed accounts need nothing: they become “Former user” by themselves, within a week."
      />
      <div className="section-part">
        <Heading size="small" as="h3">
          Erase a person’s words
        </Heading>
        <PersonPicker label="Person" value={chosen} onChange={setChosen} />
        <Field label="Account ID of somebody who left" hint="Instead of a name, for people Jira no longer finds. Jira’s page of their profile has it in its address.">
          {(control) => <Textfield {...control} value={typed} width="large" onChange={(event) => setTyped(event.currentTarget.value)} />}
        </Field>
        {author !== undefined && (
          <div>
            <ActionButton action={{ label: 'Count their words', onPress: () => void texts.count(), busy: texts.state === 'counting' }} />
          </div>
        )}
        {texts.failure && (
          <Message title={noticeOf(texts.failure).message} tone="warning" live="assertive">
            {noticeOf(texts.failure).hint}
          </Message>
        )}
        {texts.state === 'counted' && texts.found && (
          <Message
            title={foundWords(texts.found, name)}
            live="polite"
            {...(isNothing(texts.found) ? {} : { action: { label: 'Erase these words', onPress: () => setAsking(true) } })}
          >
            {heldWords(texts.found)}
          </Message>
        )}
        {texts.state === 'erased' && texts.erased && (
          <Message title={erasedWords(texts.erased, name)} live="polite">
            {texts.erased.later ? 'There were many, so it goes on in the background. Count again in a few minutes.' : 'Numbers, dates and who did what are still there.'}
          </Message>
        )}
      </div>
      {asking && texts.found && <EraseDialog name={name} found={texts.found} erase={texts.erase} onClose={() => setAsking(false)} />}
    </section>
  );
}

/** “Diego Ramos”, or what can be said of an account that Jira does not name. */
function useNameOf(author: string | undefined): string {
  const person = usePeople([author])(author);
  return person?.kind === 'known' ? person.name : 'this person';
}
