/** @jest-environment jsdom */
import { router } from '@forge/bridge';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, renderHook, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReactNode } from 'react';
import { useWays } from '../../../static/src/data/use-ways';
import { WayLink } from '../../../static/src/parts/way-link';
import { pathOf, placeOf } from '../../../static/src/surfaces/project/place';

jest.mock('@forge/bridge', () => ({
  invoke: jest.fn(), requestJira: jest.fn(), view: {}, NavigationTarget: { Module: 'module' },
  router: { navigate: jest.fn(), getUrl: jest.fn(async () => new URL('https://northlight.example/jira/projects/SUP/apps/okrs')) },
}));
const navigate = jest.mocked(router.navigate);

/** Keys and cycles as an attacker would have them, if storage or Jira could be made to hold them. */
const hostile = [
  '//evil.example', 'https://evil.example/', 'javascript:alert(1)', '../../../../evil', '\\\\evil.example', '@evil.example', '?next=//evil.example', '#//evil.example',
  'SUP-1\n//evil.example', '%2F%2Fevil.example', '.evil.example', 'SUP-KR1/../../..//evil.example',
];

const site = 'https://northlight.example';
const within = ({ children }: { children: ReactNode }) => <QueryClientProvider client={new QueryClient()}>{children}</QueryClientProvider>;

async function ways() {
  const { result } = renderHook(() => useWays({ siteUrl: site, projectKey: 'SUP' }), { wrapper: within });
  await waitFor(() => expect(result.current.okr('SUP-KR1', '2026-q1').href).toBeDefined());
  return result.current;
}

test('open redirect through router: where a link leads is never decided by a key', async () => {
  const { okr, issue } = await ways();
  for (const text of hostile) {
    for (const way of [okr(text, '2026-q1'), okr('SUP-KR1', text), okr(text), issue(text)]) {
      const { origin, pathname } = new URL(way.href ?? '', site);
      expect([text, origin]).toEqual([text, site]);
      expect([text, /^\/(?:browse|jira\/projects\/SUP\/apps\/okrs)\//.test(pathname)]).toEqual([text, true]);
    }
  }
});

test('open redirect through router: a press asks Jira for the same address as the link shows, and for nothing else', async () => {
  const { issue } = await ways();
  render(<WayLink way={issue('//evil.example')} />);
  await userEvent.click(screen.getByRole('link'));
  expect(navigate.mock.calls).toEqual([[`${site}/browse/%2F%2Fevil.example`]]);
  expect(screen.getByRole('link')).toHaveAttribute('href', `${site}/browse/%2F%2Fevil.example`);
});

test('open redirect through router: an address that is no place leads nowhere', () => {
  for (const text of hostile) {
    expect(placeOf(text)).toEqual({});
    expect(pathOf(placeOf(`/sup/${text}`))).toBe('/sup');
    expect(pathOf(placeOf(`/sup/2026-q1/${text}`))).toMatch(/^\/sup\/2026-q1(?:\/sup-kr1)?$/);
  }
});
