/** @jest-environment jsdom */
import { render } from '@testing-library/react';
import { OutcomeRail, type Outcome } from '../../../static/src/parts/outcome-rail';

const expected = { ratio: 0.51, text: 'Expected by today: 13.8 h, 51%' };

function rail(outcome: Outcome) {
  const { container } = render(<OutcomeRail outcome={outcome} />);
  return {
    course: container.firstElementChild?.getAttribute('data-course'),
    fill: container.querySelector<HTMLElement>('.outcome-rail-fill'),
    gate: container.querySelector('.outcome-rail-gate'),
    pin: container.querySelector<SVGElement>('.rail-pin'),
    stages: [...container.querySelectorAll<HTMLElement>('.outcome-rail-stage')].map((stage) => stage.dataset['reached']),
  };
}

test('an outcome on its way fills the rail up to its ratio and pins where it was expected', () => {
  const { fill, gate, pin, course } = rail({ kind: 'progress', ratio: 0.57, expected });
  expect(fill?.style.width).toBe('57%');
  expect(gate).not.toBeNull();
  expect(pin?.style.left).toBe('51%');
  expect(pin).toHaveTextContent('Expected by today: 13.8 h, 51%');
  expect(course).toBeNull();
});

test('past the target the fill runs beyond the gate', () => {
  expect(rail({ kind: 'progress', ratio: 1.18, expected }).course).toBe('over');
});

test('exactly at the target it ends at the gate', () => {
  const { course, fill } = rail({ kind: 'progress', ratio: 1, expected });
  expect(course).toBeNull();
  expect(fill?.style.width).toBe('100%');
});

test('the wrong way points left of the baseline', () => {
  expect(rail({ kind: 'progress', ratio: -0.12, expected }).course).toBe('under');
});

test('exactly 0 has no fill, be it a negative zero', () => {
  expect(rail({ kind: 'progress', ratio: 0, expected }).fill).toBeNull();
  expect(rail({ kind: 'progress', ratio: -0, expected }).fill).toBeNull();
});

test('a hair below the baseline is 0% in words and no way back in the drawing', () => {
  const { course, fill } = rail({ kind: 'progress', ratio: -0.00002, expected });
  expect(course).toBeNull();
  expect(fill).toBeNull();
});

test('without a number there is neither gate nor pin', () => {
  const { fill, gate, pin } = rail({ kind: 'none' });
  expect([fill, gate, pin]).toEqual([null, null, null]);
});

test('a closed key result has no pin', () => {
  expect(rail({ kind: 'progress', ratio: 0.74 }).pin).toBeNull();
});

test('stages reached are filled, the others are not', () => {
  expect(rail({ kind: 'stages', reached: 2, of: 4, expected }).stages).toEqual(['true', 'true', 'false', 'false']);
});

test('a band stands between its edges, with the value as a mark', () => {
  const { container } = render(<OutcomeRail outcome={{ kind: 'band', ratio: 0.58, from: 0.25, to: 0.75 }} />);
  const band = container.querySelector<HTMLElement>('.outcome-rail-band');
  expect([band?.style.left, band?.style.right]).toEqual(['25%', '25%']);
  expect(container.querySelector<HTMLElement>('.outcome-rail-mark')?.style.left).toBe('58%');
});

test('alone it is an image with a name; beside words it is hidden', () => {
  const { getByRole, rerender, queryByRole } = render(<OutcomeRail small label="Outcome 33%" outcome={{ kind: 'progress', ratio: 0.33 }} />);
  expect(getByRole('img', { name: 'Outcome 33%' })).toBeInTheDocument();
  rerender(<OutcomeRail outcome={{ kind: 'progress', ratio: 0.33 }} />);
  expect(queryByRole('img')).toBeNull();
});
