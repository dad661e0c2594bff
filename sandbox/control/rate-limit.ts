/** Why Jira refuses with 429: the hour's quota of points is spent, or too much came within a second. */
export type Limit = 'quota' | 'burst';

/**
 * The headers of a 429 as "Rate limiting" of Jira Cloud has them. `retryAfterS` is what to wait; of the quota only what
 * that page shows is told, and `r`, what is left, only when little is.
 */
export function rateLimitHeaders(limit: Limit, retryAfterS: number, now: number): Record<string, string> {
  const untilTheHour = Math.ceil((HOUR_MS - (now % HOUR_MS)) / 1000);
  const quota = limit === 'quota' ? `r=0;t=${retryAfterS}` : `t=${untilTheHour}`;
  return {
    'retry-after': String(retryAfterS),
    'x-ratelimit-reset': `${new Date(now + retryAfterS * 1000).toISOString().slice(0, 16)}Z`,
    'x-ratelimit-nearlimit': String(limit === 'quota'),
    'ratelimit-policy': '"global-app-quota";q=65000;w=3600',
    ratelimit: `"global-app-quota";${quota}`,
    'ratelimit-reason': limit === 'quota' ? 'jira-quota-global-based' : 'jira-burst-based',
  };
}

const HOUR_MS = 3_600_000;
