import Button from '@atlaskit/button/default/button';
import AddIcon from '@atlaskit/icon/core/add';
import LinkIcon from '@atlaskit/icon/core/link';
import type { Picker } from './use-picker';
import { words } from './words';

interface Props {
  picker: Picker;
  /** In the head, beside rows. */
  compact?: boolean;
}

/** Opens the search for a key result to link; pressed again, closes it. */
export function LinkButton({ picker: { isOpen, open, close, opener }, compact = false }: Props) {
  return (
    <Button
      ref={opener}
      spacing={compact ? 'compact' : 'default'}
      iconBefore={compact ? AddIcon : LinkIcon}
      aria-expanded={isOpen}
      onClick={() => (isOpen ? close() : open())}
    >
      {words.link}
    </Button>
  );
}
