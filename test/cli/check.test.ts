/** Tests `npm run check`: which tests it selects for a change, and which faults only the type-aware linter finds. */
import { execFile } from 'node:child_process';
import { existsSync, globSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { select, union } from '../../src/cli/check/selection.ts';
import { checks } from '../../src/cli/checks.mjs';
import { nonEmpty } from '../support/nonempty.ts';

const chosen = (...files: string[]) => union(select(files), existsSync);
const withoutArchitecture = (paths: readonly string[]) => paths.filter((path) => !path.includes('architecture'));

describe('the tests of a change', () => {
  it.each([
    ['src/areas/matching/handlers/get-match.ts', ['test/areas/matching/operations/get-match.test.ts'], ['getMatch']],
    ['src/areas/matching/handlers/views/match.ts', ['test/areas/matching'], []],
    [
      'src/areas/matching/rules/states.ts',
      [
        ...[
          'accept-match-request',
          'cancel-match-request',
          'create-match-request',
          'decline-match-request',
          'get-match-request',
        ]
          .concat('list-match-requests', 'update-match-preferences')
          .map((name) => `test/areas/matching/operations/${name}.test.ts`),
        'test/areas/matching/rules',
      ],
      [],
    ],
    [
      'src/areas/safety/data/relation.ts',
      [
        'test/areas/safety',
        ...['block-user', 'list-my-blocks', 'report-user', 'unblock-user'].map(
          (name) => `test/areas/safety/operations/${name}.test.ts`,
        ),
      ],
      [],
    ],
    ['src/areas/matching/services/close-match.ts', ['test/areas/matching/operations/end-match.test.ts'], []],
    ['src/areas/matching/seed.ts', ['test/store/seed.test.ts'], []],
    ['src/codegen/emit/print.ts', ['test/codegen'], []],
    ['src/platform/hash.ts', ['test/platform'], []],
    ['src/store/batch.ts', ['test/store'], []],
    ['generated/cases/matching/getMatch.json', [], ['getMatch']],
    ['test/areas/matching/operations/pool.ts', ['test/areas/matching/operations'], []],
    ['test/platform/hash.test.ts', ['test/platform'], []],
  ])('of %s are %j, with the contract cases of %j', (file, tests, casesOf) => {
    const choice = chosen(file);
    expect(withoutArchitecture(choice.tests)).toEqual(tests);
    expect(choice.casesOf).toEqual(casesOf);
  });

  it('are those of the nearest folder where the area has none for the layer', () => {
    expect(withoutArchitecture(chosen('src/areas/none/rules/x.ts').tests)).toEqual(['test/areas']);
  });

  it('are there for every file of the source', () => {
    const files = globSync('src/**/*.{ts,tsx,mjs}');
    expect(files.length).toBeGreaterThan(300);
    const without = files.filter((file) => withoutArchitecture(chosen(file).tests).length === 0);
    expect(without, 'Give it a rule in src/cli/check/selection.ts.').toEqual([]);
  });

  it('of several files are run once, and those of the architecture with any code', () => {
    const { tests } = chosen('src/store/batch.ts', 'src/store/errors.ts');
    expect(tests.filter((path) => path === 'test/store')).toHaveLength(1);
    expect(tests.filter((path) => path.includes('architecture')).length).toBeGreaterThan(2);
    expect(
      nonEmpty(chosen('contract/openapi.yaml').tests, 'tests').filter((path) => path.includes('architecture')),
    ).toEqual([]);
  });

  it('are not guessed where no rule fits', () => {
    expect(select(['wrangler.toml'])).toEqual([
      { file: 'wrangler.toml', choice: null, because: expect.stringContaining('npm test') },
    ]);
  });
});

describe('the linter', () => {
  // The linter gets its own folder, because other tests read the source files at the same time.
  const folder = mkdtempSync(join(tmpdir(), 'studymate-lint-'));
  beforeAll(() => {
    const project = { extends: resolve('tsconfig.json'), compilerOptions: { types: [] }, include: ['*.ts'] };
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(project));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it.each([
    ['no-floating-promises', 'export function forget(): void {\n  Promise.resolve();\n}\n'],
    ['no-misused-promises', 'export function each(): void {\n  [1].forEach(async () => Promise.resolve());\n}\n'],
    ['await-thenable', 'export async function wait(): Promise<void> {\n  await 1;\n}\n'],
    ['no-unsafe-unary-minus', "export const less = (text: 'a'): number => -text;\n"],
  ])('refuses what breaks %s', async (rule, text) => {
    const file = join(folder, `${rule}.ts`);
    writeFileSync(file, text);
    const { code, output } = await lint(file);
    expect(output).toContain(`typescript(${rule})`);
    expect(code).toBe(1);
  });

  it('accepts a promise that is awaited', async () => {
    const file = join(folder, 'waits.ts');
    writeFileSync(file, 'export async function wait(): Promise<void> {\n  await Promise.resolve();\n}\n');
    expect(await lint(file)).toMatchObject({ code: 0 });
  });
});

/** Runs the linter on one file with the options of `npm test`. Returns the exit code and the output. */
async function lint(file: string): Promise<{ code: number; output: string }> {
  const options = checks.lint.filter((argument) => argument.startsWith('--') || argument.endsWith('/oxlint'));
  try {
    const { stdout } = await promisify(execFile)(process.execPath, [...options, '--config', '.oxlintrc.json', file]);
    return { code: 0, output: stdout };
  } catch (error) {
    const { code, stdout } = error as { code: number; stdout: string }; // what execFile rejects with
    return { code, output: stdout };
  }
}
