import './by-hand.css';
import { useState } from 'react';

/**
 * The three clicks that pin the panel without us, shown at once where Jira leaves it to a person. Known from Jira's
 * documents only: how it words the third.
 */
export function ByHand({ open }: { open: boolean }) {
  const [shown, show] = useState(open);
  return (
    <details className="by-hand" open={shown} onToggle={(event) => show(event.currentTarget.open)}>
      <summary>Pin it by hand</summary>
      <ol>
        <li>
          Open any issue of the project and press <b>Key results</b> in the row of buttons under its summary. The panel appears.
        </li>
        <li>
          In the panel’s head, open the menu <b>•••</b>.
        </li>
        <li>
          Choose <b>Show for all</b>. From then on the panel is on every issue of the project.
        </li>
      </ol>
      <p>You need to be a Jira admin. Repeat it for each project.</p>
    </details>
  );
}
