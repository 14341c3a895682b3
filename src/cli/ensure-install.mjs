/**
 * Installs the packages of package-lock.json if node_modules is missing or different. `npm start` and `npm test` run
 * it.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root, run, seconds, systemEnvironment } from './process.mjs';

/** Whether node_modules has the versions of package-lock.json, according to npm's own record of what it installed. */
export function isInstalled(folder = root) {
  try {
    const wanted = lockOf(join(folder, 'package-lock.json'));
    const found = lockOf(join(folder, 'node_modules/.package-lock.json'));
    // The lock file also names packages for other systems, which npm does not install on this machine.
    return Object.entries(wanted).every(([path, entry]) =>
      found[path] ? found[path].version === entry.version : path === '' || entry.optional,
    );
  } catch {
    return false; // there is no node_modules yet, or an installation was interrupted
  }
}

const lockOf = (path) => JSON.parse(readFileSync(path, 'utf8')).packages;

/** Installs if needed. If that fails, prints npm's message and ends the process. */
export async function ensureInstall() {
  if (isInstalled()) return;
  const since = performance.now();
  console.log('▸ install: about half a minute, once (npm ci)');
  // npm removes node_modules first, so it must not run on the Node that is installed there.
  const { code, output } = await run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    env: systemEnvironment(),
  });
  if (code !== 0) {
    console.error(
      `${output.trim()}\n✗ install: npm ci failed. Check the network connection and run the command again.`,
    );
    process.exit(1);
  }
  console.log(`✓ install ${seconds(since)}`);
}
