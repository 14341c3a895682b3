import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openLogFile } from '../../src/cli/log-file.mjs';

let folder: string;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'studymate-log-'))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('the log of the development server', () => {
  it('fault-R17: keeps the latest lines, in two files of bounded size', () => {
    const file = join(folder, 'server.log');
    const log = openLogFile(file, 1000);
    for (let line = 1; line <= 500; line += 1) log(`line ${line}`);
    expect(statSync(file).size).toBeLessThanOrEqual(1000);
    expect(statSync(`${file}.1`).size).toBeLessThanOrEqual(1000);
    expect(readFileSync(file, 'utf8').trimEnd().split('\n').at(-1)).toBe('line 500');
  });

  it("fault-R17: leaves out wrangler's line about a request, which the Worker logs itself", () => {
    const file = join(folder, 'server.log');
    const log = openLogFile(file);
    log('{"event":"request","status":200}');
    log('[wrangler:info] GET /api/v2/reference 200 OK (37ms)');
    log('[wrangler:info] Ready on http://127.0.0.1:8787');
    expect(readFileSync(file, 'utf8')).toBe(
      '{"event":"request","status":200}\n[wrangler:info] Ready on http://127.0.0.1:8787\n',
    );
  });

  it('begins anew with the server', () => {
    const file = join(folder, 'server.log');
    const first = openLogFile(file, 10);
    first('one line that is long');
    first('another');
    openLogFile(file);
    expect([existsSync(`${file}.1`), readFileSync(file, 'utf8')]).toEqual([false, '']);
  });
});
