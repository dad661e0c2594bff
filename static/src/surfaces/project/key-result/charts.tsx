import './charts.css';
import Heading from '@atlaskit/heading';
import { useState } from 'react';
import type { CheckIn } from '../../../../../src/okr/check-in';
import { cycleBounds } from '../../../../../src/okr/cycle-bounds';
import type { KeyResultPage } from '../../../../../src/contract/key-result-page';
import { displayNumber } from '../../../../../src/okr/display-number';
import { WayLink } from '../../../parts/way-link';
import type { Calendar } from '../../../text/dates';
import { plural } from '../../../text/plural';
import { ChartTable } from './chart-table';
import { ChosenCheckIn } from './chosen-check-in';
import { expectedLine } from './expected-line';
import { heldBand } from './held-band';
import { OutcomeChart } from './outcome-chart';
import { outlookOf, outlookWords } from './outlook';
import { samplesFrom } from './samples-from';
import { StageList } from './stage-list';
import { timeAxis } from './time-axis';
import { useWidth } from './use-width';
import { valueLine } from './value-line';
import { WorkChart } from './work-chart';
import { added, workSteps } from './work-steps';

interface Props {
  page: KeyResultPage;
  said: readonly CheckIn[];
  chosen: string | null;
  calendar: Calendar;
  onChoose(id: string | null): void;
}

/** How the outcome moved against what was expected, and under it, on the same days, how the work was done. */
export function Charts({ page, said, chosen, calendar, onChoose }: Props) {
  const { view, cycle, zone, runDays } = page;
  const [asTable, setAsTable] = useState(false);
  const [box, width] = useWidth();
  const { target, unit } = view.keyResult;
  const now = Math.min(Date.parse(calendar.now), Date.parse(view.inputs.endsAt));
  const samples = samplesFrom(view.samples, cycleBounds(cycle, zone).startsAt);
  const value = valueLine({ samples, measured: view.inputs.measured, runDays, now, zone });
  const expected = expectedLine(view, zone);
  const outlook = outlookOf({ view, said, value, now, zone });
  const ahead = outlook?.kind === 'forecast' ? outlook : null;
  const steps = workSteps(samples, now);
  const stages = target.kind === 'stages' && <StageList stages={target.stages} reached={view.state.reading?.value ?? null} calendar={calendar} />;
  const widest = Math.max(...[...value.flat(), ...expected, { value: 100 }].map((point) => displayNumber(point.value, unit, calendar.locale).length));
  const axis = timeAxis(cycle, calendar, Math.min(96, 20 + 6.5 * widest), Math.max(width - 12, 120));
  return (
    <section className="charts" aria-label="Charts">
      <div className="charts-head">
        <Heading size="xsmall" as="h2">
          Outcome <span className="charts-unit">{target.kind === 'stages' ? 'stages reached' : unit}</span>
        </Heading>
        <ul className="charts-legend" aria-label="How to read the chart">
          <li data-mark="value">Value</li>
          {heldBand(target) ? <li data-mark="band">Where it should stay</li> : expected.length > 0 && <li data-mark="expected">Expected</li>}
          {ahead && <li data-mark="forecast">Forecast</li>}
          {said.length > 0 && <li data-mark="check-in">Check-in</li>}
        </ul>
        <WayLink way={{ label: asTable ? 'Show as chart' : 'Show as table', onPress: () => setAsTable(!asTable) }} />
      </div>
      {asTable && <ChartTable view={view} said={said} calendar={calendar} />}
      {asTable && stages}
      {asTable && outlook && <p className="charts-outlook">{outlookWords(outlook, view, calendar)}</p>}
      <div ref={box} className="charts-drawings" hidden={asTable}>
        {target.kind === 'none' && <p className="charts-nothing">This key result has no number, so there is no outcome to draw.</p>}
        {width > 0 && target.kind !== 'none' && (
          <div className="charts-outcome">
            <OutcomeChart {...{ view, axis, width, value, expected, ahead, said, chosen, calendar, onChoose }} />
            <ChosenCheckIn {...{ said, chosen, axis, unit, calendar, width }} />
          </div>
        )}
        {outlook && <p className="charts-outlook">{outlookWords(outlook, view, calendar)}</p>}
        {stages}
        <div className="charts-head">
          <Heading size="xsmall" as="h2">
            Work <span className="charts-unit">issues done</span>
          </Heading>
          <p className="charts-work">{workWords(steps)}</p>
        </div>
        {width > 0 && steps.some(({ total }) => total > 0) && <WorkChart axis={axis} width={width} steps={steps} label={`Issues done and in scope by day: ${workWords(steps)}`} />}
      </div>
    </section>
  );
}

function workWords(steps: ReturnType<typeof workSteps>): string {
  const last = steps.at(-1);
  if (last === undefined || last.total === 0) return 'No work is linked.';
  const more = added(steps);
  return `${last.done} done of ${plural(last.total, 'issue')} in scope${more === 0 ? '' : `, ${more} added`}`;
}
