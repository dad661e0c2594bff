import './action-button.css';
import Button from '@atlaskit/button/default/button';
import type { IconProp } from '@atlaskit/button/variants/types';
import Spinner from '@atlaskit/spinner';
import type { Action } from './action';

interface Props {
  action: Action;
  appearance?: 'default' | 'primary' | 'subtle' | 'danger';
  /** 24 px high, beside text. */
  compact?: boolean;
  icon?: IconProp;
  /** The form's own button: Enter in a field presses it. */
  submit?: boolean;
  /** For screen readers, where the words need their subject: “Edit Payments”. Begins with the words. */
  name?: string;
}

/** A button for an action. While busy it keeps its width, its words and the focus, has a spinner in front and does nothing. */
export function ActionButton({ action, appearance = 'default', compact = false, icon, submit = false, name }: Props) {
  const busy = action.busy === true;
  return (
    <span className="action-button" data-busy={busy || undefined} data-icon={icon !== undefined || undefined}>
      <Button
        appearance={appearance}
        spacing={compact ? 'compact' : 'default'}
        iconBefore={busy ? BusyIcon : icon}
        type={submit ? 'submit' : 'button'}
        aria-label={name}
        aria-disabled={busy || undefined}
        onClick={(event) => {
          event.preventDefault();
          if (!busy) action.onPress();
        }}
      >
        {action.label}
      </Button>
    </span>
  );
}

function BusyIcon() {
  return <Spinner size={12} appearance="inherit" />;
}
