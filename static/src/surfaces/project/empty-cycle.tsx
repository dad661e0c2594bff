import './empty-cycle.css';
import './teaching-page.css';
import Heading from '@atlaskit/heading';
import { ActionButton } from '../../parts/action-button';
import { OutcomeRail } from '../../parts/outcome-rail';
import { WorkDashes } from '../../parts/work-dashes';
import { useOkrs } from './okrs-context';
import { ReadOnlyLine } from './read-only-line';
import { GoodKeyResultsLink } from './teaching/good-key-results-link';

/** A cycle without objectives: what one is, by an example in the two shapes. */
export function EmptyCycle() {
  const { view, rights, open } = useOkrs();
  return (
    <section className="teaching">
      <Heading size="medium" as="h2">
        No objectives for {view.cycle.name} yet
      </Heading>
      <p>An objective says what will be better. Two to four key results prove it with a number.</p>
      <Example />
      <div className="teaching-ways">
        {rights.write && (
          <ActionButton appearance="primary" action={{ label: 'Write the first objective', onPress: () => open({ kind: 'objective' }) }} />
        )}
        <GoodKeyResultsLink />
      </div>
      <ReadOnlyLine />
    </section>
  );
}

function Example() {
  return (
    <div className="example" role="group" aria-label="Example">
      <div>
        <h3>A result</h3>
        <p>
          Reduce median time to resolve a request <span className="example-slot">from 24 h</span>{' '}
          <span className="example-slot">to 4 h</span>
        </p>
        <OutcomeRail outcome={{ kind: 'progress', ratio: 0.35, expected: { ratio: 0.51 } }} />
      </div>
      <div>
        <h3>Work toward it</h3>
        <p>Route billing questions on arrival; hire two agents; redesign the FAQ page</p>
        <WorkDashes work={{ done: 7, inProgress: 2, total: 12 }} />
      </div>
    </div>
  );
}
