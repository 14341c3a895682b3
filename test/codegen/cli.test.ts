import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

function run(...parameters: string[]): { status: number | null; output: string } {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(import.meta.dirname, '../../src/codegen/cli.ts'), ...parameters],
    { encoding: 'utf8' },
  );
  return { status, output: stdout + stderr };
}

describe('npm run generate', () => {
  it('prints its help', () => {
    const { status, output } = run('--help');
    expect(status).toBe(0);
    expect(output).toContain('--check   write nothing; fail if generated/ does not match the contract');
  });

  it('refuses an unknown option, without a stack', () => {
    const { status, output } = run('--chekc');
    expect(status).toBe(2);
    expect(output).toContain('Unknown option --chekc.');
    expect(output).not.toMatch(/^\s+at /m);
  });
});
