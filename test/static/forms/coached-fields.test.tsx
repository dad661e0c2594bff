/** @jest-environment jsdom */
import { act, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useRef, useState } from 'react';
import { reviewKeyResult } from '../../../src/coach/review';
import { accountId } from '../../../src/okr/ids';
import { CoachedFields } from '../../../static/src/surfaces/project/forms/coached-fields';
import { useRemarks } from '../../../static/src/surfaces/project/forms/use-remarks';

const owner = { kind: 'active', account: accountId.parse('maya') } as const;

function Form({ start }: { start: string }) {
  const [text, setText] = useState(start);
  const [typed, setTyped] = useState(false);
  const area = useRef<HTMLTextAreaElement>(null);
  const input = { key: 'new', text, target: { kind: 'change', target: 9 }, measure: { kind: 'typed' }, owner } as const;
  const remarks = useRemarks(typed, input, reviewKeyResult);
  const onText = (next: string) => {
    setTyped(true);
    setText(next);
  };
  return (
    <CoachedFields label="Key result" hint="" error={undefined} text={text} onText={onText} remarks={remarks} textInput={area}>
      <input aria-label="Unit" />
    </CoachedFields>
  );
}

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

const show = (start = '') => {
  const shown = render(<Form start={start} />);
  return { ...shown, user: userEvent.setup({ advanceTimers: () => undefined, delay: null }) };
};
const wait = (ms: number) => act(() => jest.advanceTimersByTime(ms));
const text = () => screen.getByRole('textbox', { name: /^Key result/ });
const said = () => screen.getByRole('status', { name: 'Remarks of the coach' }).textContent;
const heads = () => within(screen.getByRole('region', { name: 'Coach' })).queryAllByRole('button').filter((one) => one.hasAttribute('aria-expanded'));
const opened = () => heads().filter((one) => one.getAttribute('aria-expanded') === 'true').map((one) => one.textContent);
const marked = (container: HTMLElement) => [...container.querySelectorAll('mark')].map((one) => [one.textContent, one.className]);

test('what was written before says nothing until something is typed', () => {
  const { container } = show('Hire two support agents');
  wait(10_000);
  expect([said(), heads(), marked(container)]).toEqual(['', [], []]);
});

test('400 ms after the last key it is said once, politely, and neither the text nor the caret moves', async () => {
  const { user } = show();
  await user.type(text(), 'Hire two support ');
  wait(300);
  await user.type(text(), 'agents');
  wait(399);
  expect(said()).toBe('');
  wait(1);
  expect(said()).toBe('2 remarks. Work, not a change. No baseline.');
  expect(text()).toHaveValue('Hire two support agents');
  expect(text()).toHaveFocus();
  expect(text()).toHaveProperty('selectionStart', 23);
});

test('the words a remark is about are underlined, and go plain at once where they are no longer written', async () => {
  const { user, container } = show();
  await user.type(text(), 'Hire two support agents');
  wait(400);
  expect(marked(container).map(([words]) => words).join('')).toContain('Hire');
  expect(marked(container).every(([, look]) => look === 'marked-text-open')).toBe(true);
  await user.clear(text());
  expect(marked(container)).toEqual([]);
  wait(400);
  expect(said()).toBe('');
});

test('one remark is open at a time; Alt with an arrow opens the next and reads it out, the focus stays in the text', async () => {
  const { user } = show();
  await user.type(text(), 'Hire two support agents');
  wait(400);
  expect(opened()).toEqual(['Work, not a changeFix']);
  await user.keyboard('{Alt>}{ArrowDown}{/Alt}');
  expect(opened()).toEqual(['No baselineFix']);
  expect(said()).toMatch(/^No baseline\. Without the value it starts from/);
  expect(text()).toHaveFocus();
  await user.keyboard('{Alt>}{ArrowUp}{/Alt}');
  expect(opened()).toEqual(['Work, not a changeFix']);
});

test('F6 goes from the text to the open remark and back, and a press closes it', async () => {
  const { user } = show();
  await user.type(text(), 'Hire two support agents');
  wait(400);
  await user.keyboard('{F6}');
  expect(heads()[0]).toHaveFocus();
  await user.keyboard('{Alt>}{ArrowDown}{/Alt}');
  expect(heads()[1]).toHaveFocus();
  await user.keyboard('{Enter}');
  expect(opened()).toEqual([]);
  await user.keyboard('{F6}');
  expect(text()).toHaveFocus();
});

test('the offered wording takes the place of the text', async () => {
  const { user } = show();
  await user.type(text(), 'Hire two support agents');
  wait(400);
  await user.click(screen.getByRole('button', { name: 'Use this wording' }));
  expect(text()).toHaveValue('Move ‹what› from ‹today› to ‹target›');
  expect(text()).toHaveFocus();
});
