import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ensureDevVars, secretNames } from '../../src/cli/dev-vars.mjs';
import { isInstalled } from '../../src/cli/ensure-install.mjs';
import { formatLogLine } from '../../src/cli/request-line.mjs';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'studymate-setup-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('isInstalled', () => {
  const lock = (packages: object) => JSON.stringify({ packages: { '': {}, ...packages } });
  const wanted = {
    'node_modules/hono': { version: '4.0.0' },
    'node_modules/for-windows': { version: '1.0.0', optional: true },
  };
  function install(packages: object): boolean {
    writeFileSync(join(folder, 'package-lock.json'), lock(wanted));
    mkdirSync(join(folder, 'node_modules'));
    writeFileSync(join(folder, 'node_modules/.package-lock.json'), lock(packages));
    return isInstalled(folder);
  }

  it('is true when everything has the version of the lock file, except builds for other systems', () => {
    expect(install({ 'node_modules/hono': { version: '4.0.0' } })).toBe(true);
  });
  it('is false when a version differs', () => {
    expect(install({ 'node_modules/hono': { version: '3.9.0' } })).toBe(false);
  });
  it('is false when a package is missing', () => {
    expect(install({})).toBe(false);
  });
  it('is false without node_modules', () => {
    expect(isInstalled(folder)).toBe(false);
  });
});

describe('.dev.vars', () => {
  const path = () => join(folder, '.dev.vars');
  const read = () => readFileSync(path(), 'utf8');

  it('gets a random value for every secret, readable by its owner alone', () => {
    expect(ensureDevVars(path())).toEqual(secretNames);
    const values = [...read().matchAll(/="development-([\w-]{64})"/g)].map(([, value]) => value);
    expect(new Set(values).size).toBe(secretNames.length - 2);
    expect(read()).toMatch(/^VAPID_PUBLIC_KEY="B[\w-]{86}"\nVAPID_PRIVATE_KEY="[\w-]{43}"$/m);
    expect(statSync(path()).mode & 0o077).toBe(0);
  });
  it('keeps its values and gets the missing ones', () => {
    writeFileSync(path(), 'JWT_SECRET="mine"');
    expect(ensureDevVars(path())).not.toContain('JWT_SECRET');
    expect(read()).toMatch(/^JWT_SECRET="mine"\nCURSOR_SECRET="/);
    expect(ensureDevVars(path())).toEqual([]);
  });
  it('gets both halves of the push key anew if one is missing', () => {
    writeFileSync(path(), 'VAPID_PUBLIC_KEY="half"\nJWT_SECRET="mine"\n');
    expect(ensureDevVars(path())).toEqual(expect.arrayContaining(['VAPID_PUBLIC_KEY', 'VAPID_PRIVATE_KEY']));
    expect(read()).not.toContain('half');
    expect(read().match(/^VAPID_/gm)).toHaveLength(2);
  });
});

describe('the log in the terminal', () => {
  const request = {
    level: 'info',
    event: 'request',
    operation: 'getMyProfile',
    method: 'GET',
    status: 404,
    problem: 'profile.missing',
    durationMs: 3,
  };

  it('prints one short line for each request', () => {
    expect(formatLogLine(JSON.stringify(request))).toBe('  404 GET getMyProfile  3 ms  profile.missing');
  });
  it('prints errors with their stack', () => {
    expect(
      formatLogLine(JSON.stringify({ level: 'error', event: 'request.crashed', error: 'Error: x', stack: 'at y' })),
    ).toBe('  ✗ request.crashed: Error: x\nat y');
  });
  it('leaves out pages and other messages', () => {
    expect(formatLogLine(JSON.stringify({ ...request, operation: null }))).toBeNull();
    expect(formatLogLine('⎔ Starting local server...')).toBeNull();
  });
});
