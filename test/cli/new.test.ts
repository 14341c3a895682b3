import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { note } from '../../src/cli/new/note.ts';
import { nonEmpty } from '../support/nonempty.ts';

/** A copy of the files that the command and the generator read. The tests write only to this copy. */
let copy: string;
beforeAll(() => {
  copy = mkdtempSync(join(tmpdir(), 'studymate-new-'));
  for (const part of [
    'contract',
    'generated',
    'src',
    'test',
    'package.json',
    'tsconfig.json',
    '.oxfmtrc.json',
    '.oxlintrc.json',
    'vitest.config.ts',
    'wrangler.toml',
  ])
    cpSync(part, join(copy, part), { recursive: true });
  symlinkSync(resolve('node_modules'), join(copy, 'node_modules'));
});
afterAll(() => rmSync(copy, { recursive: true, force: true }));

function run(script: string, ...words: string[]): { status: number | null; output: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...words], { cwd: copy, encoding: 'utf8' });
  return { status, output: stdout + stderr };
}
const create = (...words: string[]) => run('src/cli/new.ts', ...words);
const read = (file: string) => readFileSync(join(copy, file), 'utf8');

/** What the command has said about each operation that the tests look at. */
const made = new Map<string, ReturnType<typeof create>>();
/** The last line of the area before. */
let last: string | undefined;
beforeAll(() => {
  last = /^.*paths\/matching\/.*$(?![^]*paths\/matching\/)/m.exec(read('contract/openapi.yaml'))?.[0];
  for (const [operation, ...rest] of [
    ['saveSample', 'PUT', '/matching/samples/{userId}'],
    ['deleteSample', 'delete', '/matching/samples/{userId}'],
    ['getFolder', 'GET', '/users/me/folders/{folderId}', '--area', 'profile'],
    ['listFolders', 'GET', '/moderation/folders', '--problems', 'report.not_found'],
    ['listCabinets', 'GET', '/users/me/cabinets', '--area', 'profile', '--schema', 'PersonSummary'],
  ] as const)
    made.set(operation, create(operation, ...rest));
});

describe('npm run new', () => {
  it('writes a change: path, examples, handler, service and test, and says what to fill in', () => {
    const { status, output = '' } = made.get('saveSample') ?? {};
    expect(output.split('\n')).toEqual([
      'new     contract/paths/matching/sample.yaml',
      'changed contract/openapi.yaml',
      'new     contract/examples/saveSample/done.yaml',
      'new     src/areas/matching/handlers/save-sample.ts',
      'new     src/areas/matching/services/sample.ts',
      'new     test/areas/matching/operations/save-sample.test.ts',
      '',
      'Fill in next:',
      expect.stringMatching(/^ {2}1\. contract\/paths\/matching\/sample\.yaml: summary, description/),
      expect.stringMatching(/^ {2}2\. contract\/examples\/saveSample\//),
      expect.stringMatching(/^ {2}3\. src\/areas\/matching\/services\/sample\.ts: /),
      expect.stringMatching(/^ {2}4\. test\/areas\/matching\/operations\/save-sample\.test\.ts: /),
      '  5. npm run generate, npm run types',
      expect.stringMatching(/^ {2}6\. npm run examples:record/),
      '  7. npm run check',
      '',
    ]);
    expect(status).toBe(0);
    expect(read('contract/paths/matching/sample.yaml')).toMatch(
      /summary: Save a sample\n[^]*x-problems: \[.*profile\.user_not_found, profile\.self_not_allowed\]/,
    );
    expect(read('contract/openapi.yaml')).toContain(
      `${last}\n  /matching/samples/{userId}: { $ref: paths/matching/sample.yaml }\n`,
    );
  });

  it('writes a read with its schema, into any area, also for a path that exists', () => {
    expect(made.get('deleteSample')).toMatchObject({ status: 0 });
    expect(read('contract/paths/matching/sample.yaml')).toMatch(/^put:\n[^]*^delete:\n {2}operationId: deleteSample$/m);
    expect(read('contract/examples/deleteSample/done.yaml')).toContain('scenario: saveSample/done\n');
    expect(made.get('getFolder')).toMatchObject({
      status: 0,
      output: expect.stringContaining('new     contract/schemas/Folder.yaml'),
    });
    expect(read('contract/paths/profile/folder.yaml')).toContain('summary: Get a folder\n');
    expect(read('contract/parameters/FolderIdPath.yaml')).toContain('name: folderId');
    expect(made.get('listFolders')).toMatchObject({ status: 0 });
    expect(read('contract/paths/moderation/folders.yaml')).toMatch(
      /x-access: admin[^]*x-page: true, items: \{ \$ref: ..\/..\/schemas\/Folder.yaml \}/,
    );
    expect(made.get('listCabinets')).toMatchObject({
      status: 0,
      output: expect.not.stringContaining('contract/schemas'),
    });
    expect(read('contract/paths/profile/cabinets.yaml')).toContain(
      'x-page: { name: CabinetPage }, items: { $ref: ../../schemas/PersonSummary.yaml }',
    );
    expect(read('contract/paths/moderation/folders.yaml'), 'errors are derived').not.toContain('responses/');
  });

  it('writes what the formatter, the generator, the compiler and the linter accept', () => {
    expect(run('node_modules/oxfmt/bin/oxfmt', '--check', 'contract', 'src', 'test')).toMatchObject({ status: 0 });
    expect(run('src/codegen/cli.ts')).toMatchObject({ status: 0 });
    for (const operation of nonEmpty([...made.keys()], 'operations'))
      expect(read('generated/server/handlers.ts')).toContain(operation);
    // Compiles only the app and the new test. The build cache is off, because the copy shares it with the project.
    const part = { extends: './src/tsconfig.json', compilerOptions: { incremental: false }, exclude: [] };
    const include = ['src/app.ts', 'test/areas/matching/operations/save-sample.test.ts', 'test/support/bindings.d.ts'];
    writeFileSync(join(copy, 'part.json'), JSON.stringify({ ...part, include }));
    expect(run('node_modules/typescript/bin/tsc', '-p', 'part.json')).toEqual({ status: 0, output: '' });
    expect(run('node_modules/oxlint/bin/oxlint', '--deny-warnings', 'src/areas', 'test/areas')).toMatchObject({
      status: 0,
    });
  });

  it('leaves notes that a test of the repository refuses, so that none is forgotten', () => {
    for (const file of [
      'contract/paths/matching/sample.yaml',
      'src/areas/matching/services/sample.ts',
      'test/areas/matching/operations/save-sample.test.ts',
    ])
      expect(read(file)).toContain(`${note}: `);
  });

  it.each([
    [['sample', 'PUT', '/matching/x'], 'sample is not an operationId.'],
    [['SaveThing', 'PUT', '/matching/x'], 'SaveThing is not an operationId.'],
    [['saveThing', 'FETCH', '/matching/x'], 'FETCH is not a method.'],
    [['saveThing', 'PUT', 'matching/x'], 'matching/x is not a path.'],
    [['saveThing', 'PUT', '/matching/My_Things'], '/matching/My_Things is not a path.'],
    [['saveThing', 'PUT', '/users/me/things'], 'There is no area users. Name the area with --area.'],
    [['saveThing', 'PUT', '/matching/x', '--area', 'cooking'], 'There is no area cooking. The areas: account, auth,'],
    [
      ['saveThing', 'PUT', '/matching/x', '--problems', 'thing.lost'],
      'contract/problems.yaml has no problem thing.lost.',
    ],
    [['getmatch', 'GET', '/matching/x'], 'getmatch is not an operationId.'],
    [
      ['getMatch', 'GET', '/matching/x'],
      'The operation getMatch exists already, in contract/paths/matching/match.yaml.',
    ],
    [['getMATCH', 'GET', '/matching/x'], 'The operation getMatch exists already'],
    [
      ['saveThing', 'GET', '/matching/summary'],
      'GET /matching/summary exists already, in contract/paths/matching/summary.yaml.',
    ],
    [['listThings', 'GET', '/matching/x', '--schema', 'Thing'], 'There is no contract/schemas/Thing.yaml.'],
    [['saveThing', 'PUT', '/matching/x', '--schema', 'Match'], '--schema names what a GET answers'],
    [['saveThing', 'PUT'], 'It takes an operation, a method and a path.'],
    [['saveThing', 'PUT', '/matching/x', '--aera', 'matching'], "Unknown option '--aera'"],
  ])('refuses %j and writes nothing', (words, message) => {
    const before = read('contract/openapi.yaml');
    const { status, output } = create(...words);
    expect({ status, output }).toEqual({ status: 1, output: expect.stringContaining(message) });
    expect(output).not.toMatch(/^\s+at /m);
    expect(read('contract/openapi.yaml')).toBe(before);
    expect(existsSync(join(copy, 'contract/examples/saveThing'))).toBe(false);
  });

  it('prints its help', () => {
    expect(create('--help')).toEqual({
      status: 0,
      output: expect.stringMatching(/^npm run new -- OPERATION METHOD PATH/),
    });
  });
});
