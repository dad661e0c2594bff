/** @jest-environment jsdom */
import { render } from '@testing-library/react';
import { type Work, WorkDashes } from '../../../static/src/parts/work-dashes';

/** Each dash as “done, begun” in percent. */
function dashes(work: Work): string[] {
  const { container } = render(<WorkDashes work={work} />);
  return [...container.querySelectorAll('i')].map((dash) =>
    [...dash.style.backgroundSize.matchAll(/([\d.]+)% 100%/g)].map((match) => Math.round(Number(match[1]))).join(', '),
  );
}

test('up to twenty issues get a dash each: done, in progress, to do', () => {
  expect(dashes({ done: 2, inProgress: 1, total: 4 })).toEqual(['100, 100', '100, 100', '0, 100', '0, 0']);
  expect(dashes({ done: 18, inProgress: 1, total: 20 })).toHaveLength(20);
});

test('more than twenty share ten dashes, of which parts may be full', () => {
  const drawn = dashes({ done: 138, inProgress: 36, total: 260 });
  expect(drawn).toHaveLength(10);
  expect(drawn.slice(4, 8)).toEqual(['100, 100', '31, 100', '0, 69', '0, 0']);
});

test('no linked work is a dashed line', () => {
  const { container } = render(<WorkDashes work={{ done: 0, inProgress: 0, total: 0 }} />);
  expect(container.firstElementChild).toHaveAttribute('data-none', 'true');
  expect(container.querySelectorAll('i')).toHaveLength(0);
});

test('work in progress that was never counted is drawn as to do', () => {
  expect(dashes({ done: 1, total: 2 })).toEqual(['100, 100', '0, 0']);
});

test('hovering a dash names its issue', () => {
  const { getByTitle } = render(<WorkDashes work={{ done: 1, inProgress: 0, total: 2, issues: ['SUP-1 Route questions', 'SUP-2 Hidden issue'] }} />);
  expect(getByTitle('SUP-2 Hidden issue')).toBeInTheDocument();
});
