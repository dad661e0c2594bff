/** @jest-environment jsdom */
import { invoke } from '@forge/bridge';
import { act, renderHook } from '@testing-library/react';
import { useMeasuring } from '../../../static/src/data/use-measuring';
import { aKeyResultView } from '../forms/a-key-result-view';

jest.mock('@forge/bridge', () => ({ invoke: jest.fn(), requestJira: jest.fn(), view: {} }));
const server = jest.mocked(invoke);

const since = '2026-02-16T09:14:00.000Z';
const count = { kind: 'count', jql: 'priority = P1', projects: ['10001'] };
const valued = (asOf: string) => aKeyResultView({ keyResult: { measure: count }, state: { reading: { source: 'count', value: 7, asOf } } });
const before = valued('2026-02-16T08:00:00.000Z');
const after = valued('2026-02-16T09:14:12.000Z');
const needs = { onMeasured: jest.fn(), onFailed: jest.fn(), onLate: jest.fn() };

beforeEach(() => {
  jest.clearAllMocks();
  jest.useFakeTimers();
});
afterEach(() => jest.useRealTimers());

const answers = (...values: unknown[]) => values.forEach((value) => server.mockResolvedValueOnce({ ok: true, value }));
const pass = (seconds: number) => act(() => jest.advanceTimersByTimeAsync(seconds * 1000));
const asked = () => server.mock.calls.map(([name]) => name);

test('what is measured within the call is there with its answer', async () => {
  answers({ view: after });
  const { result } = renderHook(() => useMeasuring(needs));
  act(() => result.current.measureNow('SUP-KR1'));
  expect(result.current.measuring('SUP-KR1')).toBe(true);
  expect(result.current.stillMeasuring('SUP-KR1')).toBe(false);
  await pass(0);
  expect(needs.onMeasured).toHaveBeenCalledWith(after);
  expect(result.current.measuring('SUP-KR1')).toBe(false);
});

test('what was left to a job is asked for again after 5 and 10 seconds, until it is there', async () => {
  answers({ view: before, still: { since } }, { view: before }, { view: after });
  const { result } = renderHook(() => useMeasuring(needs));
  act(() => result.current.measureNow('SUP-KR1'));
  await pass(0);
  expect(result.current.stillMeasuring('SUP-KR1')).toBe(true);
  await pass(4.9);
  expect(asked()).toEqual(['measureNow']);
  await pass(0.2);
  expect(asked()).toEqual(['measureNow', 'openKeyResult']);
  await pass(10);
  expect(needs.onMeasured).toHaveBeenLastCalledWith(after);
  expect(result.current.measuring('SUP-KR1')).toBe(false);
});

test('after 35 seconds it stops asking and says that the number comes by itself', async () => {
  answers({ view: before, still: { since } }, { view: before }, { view: before }, { view: before });
  const { result } = renderHook(() => useMeasuring(needs));
  act(() => result.current.measureNow('SUP-KR1'));
  await pass(36);
  expect(needs.onLate).toHaveBeenCalledWith('SUP-KR1');
  await pass(60);
  expect(asked()).toHaveLength(4);
});

test('pressed twice it asks once; a failure is told and may be tried again', async () => {
  server.mockResolvedValueOnce({ ok: false, error: { code: 'UPSTREAM', message: 'Jira answered late.', hint: '' } });
  const { result } = renderHook(() => useMeasuring(needs));
  act(() => result.current.measureNow('SUP-KR1'));
  act(() => result.current.measureNow('SUP-KR1'));
  await pass(0);
  expect(asked()).toEqual(['measureNow']);
  expect(needs.onFailed).toHaveBeenCalledWith('SUP-KR1', expect.any(Error));
  expect(result.current.measuring('SUP-KR1')).toBe(false);
});

test('a page that was left asks no more', async () => {
  answers({ view: before, still: { since } });
  const { result, unmount } = renderHook(() => useMeasuring(needs));
  act(() => result.current.measureNow('SUP-KR1'));
  await pass(0);
  unmount();
  await pass(60);
  expect(asked()).toEqual(['measureNow']);
});

test('a key result saved without its first number is followed; one that has it is not', async () => {
  answers({ view: after });
  const { result } = renderHook(() => useMeasuring(needs));
  act(() => result.current.follow(before));
  expect(result.current.stillMeasuring('SUP-KR1')).toBe(false);
  act(() => result.current.follow(aKeyResultView({ keyResult: { measure: count }, state: {} })));
  expect(result.current.stillMeasuring('SUP-KR1')).toBe(true);
  await pass(5);
  expect(needs.onMeasured).toHaveBeenCalledWith(after);
});
