import './past-list.css';
import Button from '@atlaskit/button/default/button';
import ChevronDownIcon from '@atlaskit/icon/core/chevron-down';
import ChevronRightIcon from '@atlaskit/icon/core/chevron-right';
import { useId, useState } from 'react';
import type { PanelView } from '../../../../src/contract/views';
import { KeyLink } from '../../parts/key-link';
import type { Desk } from './desk';
import { words } from './words';

interface Props {
  past: PanelView['past'];
  desk: Desk;
}

/** Key results that are over, out of the way until asked for. */
export function PastList({ past, desk }: Props) {
  const [open, setOpen] = useState(false);
  const id = useId();
  return (
    <div className="past-list">
      <Button
        appearance="subtle"
        spacing="compact"
        iconBefore={open ? ChevronDownIcon : ChevronRightIcon}
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={() => setOpen(!open)}
      >
        {words.past.toggle(past.length)}
      </Button>
      {open && (
        <ul id={id} aria-label={words.past.list}>
          {past.map(({ key, text, why }) => (
            <li key={key}>
              <KeyLink way={desk.ways.okr(key)} /> <span>{text}</span> <small>{words.past.why[why]}</small>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
