import VisuallyHidden from '@atlaskit/visually-hidden';

/** The columns of the OKR table; those without words on the screen are named for screen readers. */
export function TableHead() {
  return (
    <thead role="rowgroup">
      <tr role="row">
        <Column name="text">Key result</Column>
        <Column name="owner" hidden>
          Owner
        </Column>
        <Column name="shapes">Outcome, work</Column>
        <Column name="now">Now</Column>
        <Column name="trend">Trend</Column>
        <Column name="status">Status</Column>
        <Column name="confidence">Confidence</Column>
        <Column name="checked">Checked in</Column>
        <Column name="findings" hidden>
          Findings
        </Column>
        <Column name="more" hidden>
          Actions
        </Column>
      </tr>
    </thead>
  );
}

/** How many columns the table has. */
export const columns = 10;

interface Props {
  /** As the style sheet calls it. */
  name: string;
  hidden?: boolean;
  children: string;
}

function Column({ name, hidden = false, children }: Props) {
  return (
    <th role="columnheader" scope="col" className={`okr-${name}`}>
      {hidden ? <VisuallyHidden>{children}</VisuallyHidden> : children}
    </th>
  );
}
