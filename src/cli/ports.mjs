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
