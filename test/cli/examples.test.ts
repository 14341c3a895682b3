import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parseDocument } from 'yaml';
import { formatFiles } from '../../src/cli/local/format.ts';
import { generateWithoutStale, restoreStale } from '../../src/cli/examples/stale.ts';

const staleText = 'summary: A note\nstatus: 200\nresponse:\n  headers: { etag: \'"1"\' }\n  body: { old: true }\n';
const file = 'contract/examples/getNote/mine.yaml';
const fault = `The contract has a fault; nothing was generated.\n\n${file}:5  /paths/~1note/get\n  Must not have old.\n`;
let folder: string;
const read = () => readFileSync(join(folder, file), 'utf8');

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'studymate-examples-'));
  mkdirSync(join(folder, 'contract/examples/getNote'), { recursive: true });
  writeFileSync(join(folder, file), staleText);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Returns a fault while the example still has its stale body, else null. */
const refusing = () => (read().includes('old') ? fault : null);

describe('npm run examples:record', () => {
  it('fault-R17: says what is wrong in a sentence, without a stack', () => {
    const { status, stderr } = spawnSync(process.execPath, ['src/cli/record-examples.ts', 'getNothing'], {
      encoding: 'utf8',
    });
    expect(status).toBe(1);
    expect(stderr).toContain('These operations have no examples: getNothing.');
    expect(stderr).not.toMatch(/^ +at /m);
  });

  it('keeps the lines of an example that have not changed, however the YAML library writes them', () => {
    const before = readFileSync('contract/examples/listRecommendations/first.yaml', 'utf8');
    const document = parseDocument(before);
    document.setIn(['response', 'body'], document.createNode(document.toJS().response.body));
    writeFileSync(join(folder, file), document.toString({ lineWidth: 120 }));
    expect(read()).not.toBe(before);
    expect(formatFiles([join(folder, file)])).toBeNull();
    expect(read()).toBe(before);
  });

  it('removes the stale body of an answer, so that the example can be recorded', () => {
    const { refusal, stale } = generateWithoutStale(refusing, folder);
    expect({ refusal, stale: [...stale.keys()] }).toEqual({ refusal: null, stale: [file] });
    expect(read()).toBe('summary: A note\nstatus: 200\nresponse:\n  headers: { etag: \'"1"\' }\n');
    expect(restoreStale(stale, new Set([file]), folder)).toEqual([]);
  });

  it('gives an example that was not recorded its body back, and names it', () => {
    const { stale } = generateWithoutStale(refusing, folder);
    expect(restoreStale(stale, new Set(), folder)).toEqual([file]);
    expect(read()).toBe(staleText);
  });

  it('hands on a refusal that has another cause, after one more attempt at most', () => {
    let runs = 0;
    const { refusal, stale } = generateWithoutStale(() => {
      runs += 1;
      return fault;
    }, folder);
    expect({ refusal, runs }).toEqual({ refusal: fault, runs: 2 });
    restoreStale(stale, new Set(), folder);
    expect(read()).toBe(staleText);
    expect(generateWithoutStale(() => 'The contract cannot be bundled.', folder).stale.size).toBe(0);
  });
});
