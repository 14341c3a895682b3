import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { nonEmpty } from '../support/nonempty.ts';

const run = (...args: string[]) =>
  spawnSync(process.execPath, ['test/contract/ratchet/cli.ts', ...args], { encoding: 'utf8' });
const { tags } = JSON.parse(readFileSync('generated/model/operations.json', 'utf8')) as { tags: readonly string[] };

describe('npm run coverage', () => {
  it('prints its help and its errors', () => {
    expect(run('--help')).toMatchObject({ status: 0, stdout: expect.stringContaining('npm run coverage') });
    expect(run('--tag', 'nonsense')).toMatchObject({
      status: 1,
      stderr: 'There is no operation with the tag nonsense.\n',
    });
  });

  it('counts the cases and the behaviour tests of an answer', () => {
    expect(run('--tag', 'profile').stdout).toMatch(
      /^updateMyProfile +412 +application\/problem\+json +[1-9]\d* +[1-9]/m,
    );
    expect(run('--tag', 'account').stdout).toMatch(/^deleteMyAccount +401 +application\/problem\+json +[1-9]\d* +-/m);
  });

  it('leaves nothing uncovered without a reason, and sums up every tag', () => {
    const { status, stdout } = run('--summary');
    expect(stdout).not.toContain('neither tested nor excused');
    expect(nonEmpty(tags, 'tags').filter((tag) => !new RegExp(`^${tag} `, 'm').test(stdout))).toEqual([]);
    expect(status).toBe(0);
  });
});
