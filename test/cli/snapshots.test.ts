import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'studymate-snapshots-'));
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
  mkdirSync(join(folder, 'test/cli'), { recursive: true });
  writeFileSync(
    join(folder, 'test/cli/new.test.ts'),
    "import { expect, it } from 'vitest';\nit('has a new plan', () => expect('SCAN users').toMatchSnapshot());\n",
  );
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/**
 * Runs the test with this project's configuration, as on a developer's machine. Returns the exit status and whether it
 * wrote a snapshot.
 */
function run(...options: string[]): { status: number | null; isWritten: boolean } {
  const configuration = ['--root', folder, '--config', resolve('vitest.config.ts'), '--project', 'node'];
  const { status } = spawnSync(
    process.execPath,
    ['node_modules/vitest/vitest.mjs', 'run', ...configuration, '--reporter', 'default', ...options],
    { env: { ...process.env, CI: '' } },
  );
  return { status, isWritten: existsSync(join(folder, 'test/cli/__snapshots__')) };
}

describe('a test whose snapshot is missing', () => {
  it('fails and writes nothing, also outside of continuous integration', () => {
    expect(run()).toEqual({ status: 1, isWritten: false });
  });

  it('writes it with --update', () => {
    expect(run('--update')).toEqual({ status: 0, isWritten: true });
  });
});
