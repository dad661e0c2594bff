import type { Server } from 'node:http';
import type { Hono } from 'hono';

/** A port that somebody else listens on. */
export class PortBusyError extends Error {
  constructor(port: number) {
    super(`Port ${port} is busy. Choose another with --port (the next one is used too), or stop what listens there.`);
  }
}

/** Serves an app on 127.0.0.1 only. Resolves with the way to stop once it listens; throws PortBusyError. */
export async function listen(app: Hono, port: number): Promise<() => Promise<void>> {
  // Published as an ES module only; loaded late, so that what never listens can run where only CommonJS does.
  const { createAdaptorServer } = await import('@hono/node-server');
  const server = createAdaptorServer({ fetch: app.fetch });
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(error.code === 'EADDRINUSE' ? new PortBusyError(port) : error));
    server.listen(port, '127.0.0.1', resolve);
  });
  return () => new Promise((resolve) => {
    server.close(() => resolve());
    if (hasConnections(server)) server.closeAllConnections();
  });
}

function hasConnections(server: object): server is Server {
  return 'closeAllConnections' in server;
}
