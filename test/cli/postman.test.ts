/** Runs the Postman collection with newman. The database is only migrated and seeded. */
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { seededServer, type SeededServer } from '../support/node/seeded-server.ts';
import { nonEmpty } from '../support/nonempty.ts';

const file = 'generated/postman/studymate.postman_collection.json';

/** The part of newman's report that the tests read. */
interface Report {
  readonly run: {
    readonly stats: Readonly<Record<'requests' | 'assertions', { readonly total: number; readonly failed: number }>>;
    readonly failures: readonly {
      readonly source?: { readonly name: string };
      readonly error: { readonly test?: string; readonly message: string };
    }[];
  };
}

const folder = mkdtempSync(join(tmpdir(), 'studymate-postman-'));
let server: SeededServer;
let report: Report;

async function newman(...folders: readonly string[]): Promise<Report> {
  const exported = join(folder, 'report.json');
  const options = [
    '--env-var',
    `baseUrl=${server.origin}/api/v2`,
    '--reporters',
    'json',
    '--reporter-json-export',
    exported,
    ...folders.flatMap((name) => ['--folder', name]),
  ];
  const child = spawn(process.execPath, ['node_modules/newman/bin/newman.js', 'run', file, ...options], {
    stdio: 'ignore',
  });
  await new Promise((ended) => child.once('close', ended));
  return JSON.parse(readFileSync(exported, 'utf8')) as Report; // newman's own format
}

beforeAll(async () => {
  server = await seededServer();
  report = await newman('Sign in', 'Reads and refusals', 'Changes');
}, 120_000);
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  await server?.close();
});

describe('the Postman collection', () => {
  it('runs from top to bottom without a failed check', () => {
    expect(
      report.run.failures.map(({ source, error }) => `${source?.name}: ${error.test ?? ''} ${error.message}`),
    ).toEqual([]);
  });

  it('names the failed check: without the sign-in getMyLanguages is refused', async () => {
    const { failures } = (await newman('Reads and refusals')).run;
    expect(failures.map(({ source, error }) => `${source?.name}: ${error.test}`)).toContain(
      "getMyLanguages: Mina's languages: answers 200",
    );
  });

  it('sends every request and checks more than one thing for each', () => {
    const { requests, assertions } = report.run.stats;
    expect(requests.total).toBeGreaterThan(80);
    expect(assertions.total).toBeGreaterThan(2 * requests.total);
  });

  it('has every operation, and no random ids', () => {
    const text = readFileSync(file, 'utf8');
    const { operations } = JSON.parse(readFileSync('generated/model/operations.json', 'utf8')) as {
      operations: readonly { id: string; examples: readonly unknown[] }[];
    };
    expect(
      nonEmpty(operations, 'operations').filter(
        ({ id, examples }) => examples.length > 0 && !text.includes(`"name": "${id}: `),
      ),
    ).toEqual([]);
    expect(text).not.toMatch(/"_?(postman_)?id":/);
  });
});
