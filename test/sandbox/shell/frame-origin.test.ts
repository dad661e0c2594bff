import { createFrameOrigin } from '../../../sandbox/shell/frame-origin';
import { aHost } from './a-host';

const folder = '/cloud-1/11111111-2222-4333-8444-555555555555/local/ui';

describe('the origin of the app’s frames', () => {
  test('serves a surface under a sub-path with the bridge first in its head', async () => {
    const response = await createFrameOrigin(aHost()).request(`${folder}/panel.html`);
    expect(await response.text()).toMatch(/<head><script src="http:\/\/127\.0\.0\.1:2991\/bridge-client\.js" data-site="http:\/\/127\.0\.0\.1:2990"><\/script><title>Panel/);
  });

  test('under the platform’s own policy: no inline script, styles as declared, only this site around it', async () => {
    const response = await createFrameOrigin(aHost()).request(`${folder}/panel.html`);
    const directives = new Map((response.headers.get('content-security-policy') ?? '').split('; ').map((one) => [one.split(' ')[0], one]));
    expect(directives.get('script-src')).toContain("'self'");
    expect(directives.get('script-src')).not.toContain('unsafe');
    expect(directives.get('style-src')).toContain("'unsafe-inline'");
    expect(directives.get('frame-ancestors')).toContain('http://127.0.0.1:2990');
    expect(directives.get('connect-src')).not.toContain('localhost');
    expect(directives.get('report-uri')).toBe('report-uri http://127.0.0.1:2991/content-security-policy-report');
  });

  test('an inline script is allowed by its hash only, as on the platform', async () => {
    const host = aHost('<html><head></head><body><script>document.title = "x";</script></body></html>');
    const response = await createFrameOrigin(host).request(`${folder}/panel.html`);
    expect(response.headers.get('content-security-policy')).toMatch(/script-src [^;]*'sha256-/);
  });

  test('keeps the browser’s reports of violations', async () => {
    const host = aHost();
    await createFrameOrigin(host).request('/content-security-policy-report', { method: 'POST', body: JSON.stringify({ 'csp-report': { 'violated-directive': 'script-src' } }) });
    expect(host.violations.list()).toEqual([{ at: expect.any(String), report: { 'violated-directive': 'script-src' } }]);
  });

  test('serves nothing beside the built files', async () => {
    const origin = createFrameOrigin(aHost());
    expect((await origin.request(`${folder}/panel.js`)).headers.get('content-type')).toContain('text/javascript');
    expect((await origin.request(`${folder}/..%2f..%2fetc/passwd`)).status).toBe(404);
    expect((await origin.request(`${folder}/.secret`)).status).toBe(404);
    expect((await origin.request('/elsewhere')).status).toBe(404);
  });
});
