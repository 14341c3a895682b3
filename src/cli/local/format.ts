import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { root } from './paths.ts';

/** Formats these files, as `npm run format` does. Returns null, or what the formatter says. */
export function formatFiles(files: readonly string[]): string | null {
  const { status, stderr } = spawnSync(
    process.execPath,
    [join(root, 'node_modules/oxfmt/bin/oxfmt'), '-c', join(root, '.oxfmtrc.json'), ...files],
    {
      cwd: root,
      encoding: 'utf8',
    },
  );
  return status === 0 ? null : stderr.trim();
}
