import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate as turn } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { withLock } from '../../src/codegen/lock.ts';

let base = '';

beforeEach(() => {
  base = mkdtempSync(join(tmpdir(), 'lock-'));
});

afterEach(() => rmSync(base, { recursive: true, force: true }));

describe('the lock of the generator', () => {
  it('runs processes one at a time until all have run', async () => {
    let inside = 0;
    let most = 0;
    const work = async () => {
      inside += 1;
      most = Math.max(most, inside);
      await turn();
      inside -= 1;
    };
    await Promise.all(Array.from({ length: 4 }, () => withLock(work, join(base, 'lock'))));
    expect({ most, inside }).toEqual({ most: 1, inside: 0 });
  });

  it('is released when the work fails', async () => {
    const failing = withLock(() => Promise.reject(new Error('no')), join(base, 'lock'));
    await expect(failing).rejects.toThrow('no');
    expect(await withLock(async () => 'in', join(base, 'lock'))).toBe('in');
  });

  it('does not wait for a process that has ended', async () => {
    mkdirSync(join(base, 'lock'));
    writeFileSync(join(base, 'lock/pid'), '999999999');
    expect(await withLock(async () => 'in', join(base, 'lock'))).toBe('in');
  });
});
