import './link-picker.css';
import SearchIcon from '@atlaskit/icon/core/search';
import Textfield from '@atlaskit/textfield/text-field';
import VisuallyHidden from '@atlaskit/visually-hidden';
import { type FocusEvent, type FormEvent, useEffect, useId, useRef, useState } from 'react';
import { Message } from '../../parts/message';
import { plural } from '../../text/plural';
import { CandidateBones, CandidateOption } from './candidate-option';
import { matching } from './candidate-search';
import type { NewLink } from './link-change';
import { useCandidates } from './use-candidates';
import { useListbox } from './use-listbox';
import type { Picker } from './use-picker';
import { words } from './words';

interface Props {
  projectId: string;
  /** Why some cannot be linked once more, by key. */
  linked: ReadonlyMap<string, string>;
  locale: string;
  onLink(link: NewLink): void;
  onClose: Picker['close'];
}

/** Finds a key result by key or words and links it: arrows and Enter, or a press; Escape closes. */
export function LinkPicker({ projectId, linked, locale, onLink, onClose }: Props) {
  const { data, isError, isFetching, refetch } = useCandidates(projectId);
  const [typed, setTyped] = useState('');
  const input = useRef<HTMLInputElement>(null);
  const hint = useId();
  const found = data ? matching(data.candidates, typed) : [];
  const take = (place: number) => {
    const candidate = found[place];
    if (candidate === undefined || linked.has(candidate.key)) return;
    onLink(candidate);
    onClose();
  };
  const firstFree = Math.max(0, found.findIndex(({ key }) => !linked.has(key)));
  const list = useListbox(found.length, firstFree, take);
  useEffect(() => input.current?.focus(), []);

  const leave = ({ currentTarget, relatedTarget }: FocusEvent) => {
    if (relatedTarget instanceof Node && !currentTarget.contains(relatedTarget)) onClose('stay');
  };
  return (
    <div className="link-picker" onBlur={leave} onKeyDown={(event) => event.key === 'Escape' && onClose()}>
      <Textfield
        ref={input}
        role="combobox"
        aria-label={words.search.label}
        aria-expanded={found.length > 0}
        aria-controls={list.listId}
        aria-activedescendant={found.length > 0 ? list.optionId(list.active) : undefined}
        aria-autocomplete="list"
        aria-describedby={hint}
        autoComplete="off"
        placeholder={words.search.label}
        elemBeforeInput={
          <span className="link-picker-icon">
            <SearchIcon label="" />
          </span>
        }
        value={typed}
        onChange={(event: FormEvent<HTMLInputElement>) => {
          setTyped(event.currentTarget.value);
          list.setActive(null);
        }}
        onKeyDown={list.onKeyDown}
      />
      {isError ? (
        <Message title={words.search.failed} live="polite" action={{ label: words.tryAgain, onPress: () => void refetch(), busy: isFetching }} />
      ) : (
        <>
          {data === undefined && <CandidateBones />}
          {data !== undefined && found.length === 0 && (
            <p className="link-picker-none">{typed.trim() === '' ? words.search.none : words.search.noMatch(typed.trim())}</p>
          )}
          <ul id={list.listId} role="listbox" aria-label={words.search.list} hidden={found.length === 0}>
            {found.map((candidate, place) => (
              <CandidateOption
                key={candidate.key}
                id={list.optionId(place)}
                candidate={candidate}
                why={linked.get(candidate.key)}
                active={place === list.active}
                now={data?.now ?? ''}
                locale={locale}
                onPoint={() => list.setActive(place)}
                onTake={() => take(place)}
              />
            ))}
          </ul>
        </>
      )}
      <p id={hint} className="link-picker-hint">
        {words.search.hint}
      </p>
      <VisuallyHidden>
        <span role="status">{data && (found.length === 0 ? words.search.noMatch(typed) : words.search.found(plural(found.length, 'key result')))}</span>
      </VisuallyHidden>
    </div>
  );
}
