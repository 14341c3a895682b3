import { once } from 'node:events';
import { createServer } from 'node:net';

/** Whether no program on this machine listens on the port. */
export function isFree(port) {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => resolve(false));
    probe.listen(port, '127.0.0.1', () => probe.close(() => resolve(true)));
  });
}

/** Finds the first free port from this one on. */
export async function findFreePort(port) {
  let candidate = port;
  while (!(await isFree(candidate))) candidate += 1;
  return candidate;
}

/** Lets the server listen on this port of the machine itself, or on a free one if it is taken. Returns the port. */
export async function listen(server, port) {
  server.listen(port === 0 || (await isFree(port)) ? port : 0, '127.0.0.1');
  await once(server, 'listening');
  return server.address().port;
}
