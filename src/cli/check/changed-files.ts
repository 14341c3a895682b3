/** What has changed, as git sees it. */
import { execFileSync } from 'node:child_process';
import { root } from '../process.mjs';

/** Files that differ from where the working tree and `since` part, new ones with them; deleted ones too. */
export function changedFiles(since: string): string[] {
  const base = git('merge-base', since, 'HEAD');
  return [
    ...git('diff', '--name-only', base).split('\n'),
    ...git('ls-files', '--others', '--exclude-standard').split('\n'),
  ]
    .filter((file) => file !== '')
    .sort();
}

function git(...args: string[]): string {
  return execFileSync('git', args, { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] }).trim();
}
