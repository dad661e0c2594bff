import { createServer, type IncomingMessage } from 'node:http';
import { text } from 'node:stream/consumers';
import type { LocalJira } from '../../../sandbox/jira/create-jira';

/** Serves a local Jira's REST over HTTP on a free port of this machine. */
export async function overHttp(jira: LocalJira): Promise<{ host: string; stop(): Promise<void> }> {
  const server = createServer((asked, answer) => {
    void requestOf(asked)
      .then((request) => jira.restApp.fetch(request))
      .then(async (response) => {
        answer.writeHead(response.status, Object.fromEntries(response.headers));
        answer.end(Buffer.from(await response.arrayBuffer()));
      });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  return {
    host: `http://127.0.0.1:${address.port}`,
    stop: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}

async function requestOf(asked: IncomingMessage): Promise<Request> {
  const { method = 'GET', url = '/', headers } = asked;
  const body = method === 'GET' || method === 'HEAD' ? undefined : await text(asked);
  const plain = Object.entries(headers).flatMap(([name, value]) => (typeof value === 'string' ? [[name, value] as [string, string]] : []));
  return new Request(`http://127.0.0.1${url}`, { method, headers: plain, ...(body ? { body } : {}) });
}
