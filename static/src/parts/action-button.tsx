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
}

/** A button for an action. While busy it keeps its width, its words and the focus, has a spinner in front and does nothing. */
export function ActionButton({ action, appearance = 'default', compact = false, icon }: Props) {
  const busy = action.busy === true;
  return (
    <span className="action-button" data-busy={busy || undefined} data-icon={icon !== undefined || undefined}>
      <Button
        appearance={appearance}
        spacing={compact ? 'compact' : 'default'}
        iconBefore={busy ? BusyIcon : icon}
        aria-disabled={busy || undefined}
        onClick={() => !busy && action.onPress()}
      >
        {action.label}
      </Button>
    </span>
  );
}

function BusyIcon() {
  return <Spinner size={12} appearance="inherit" />;
}
