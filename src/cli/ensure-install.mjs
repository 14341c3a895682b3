/** Installs what package-lock.json names when node_modules is missing or different. Run by `npm start` and `npm test`. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root, run, seconds, systemEnvironment } from './process.mjs';

/** Whether node_modules holds the versions of package-lock.json, by npm's own record of what it installed. */
export function isInstalled(folder = root) {
  try {
    const wanted = lockOf(join(folder, 'package-lock.json'));
    const found = lockOf(join(folder, 'node_modules/.package-lock.json'));
    // What is built for other systems is in the lock file, but rightly not on this machine.
    return Object.entries(wanted).every(([path, entry]) =>
      found[path] ? found[path].version === entry.version : path === '' || entry.optional,
    );
  } catch {
    return false; // no node_modules yet, or an installation that did not come to its end
  }
}

const lockOf = (path) => JSON.parse(readFileSync(path, 'utf8')).packages;

/** Installs if needed; ends the process with npm's own words when that fails. */
export async function ensureInstall() {
  if (isInstalled()) return;
  const since = performance.now();
  console.log('▸ install: about half a minute, once (npm ci)');
  // npm removes node_modules first, so it must not run on the Node that lies in there.
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
