/** Size, purity and strictness of the source. */
import { existsSync, globSync, readFileSync } from 'node:fs';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { mayBeEmpty, nonEmpty } from '../support/nonempty.ts';
import { longFiles } from './support/long-files.ts';
import { placeOf, sourceFiles, walk, type SourceFile } from './support/source.ts';

const hardLook = 250;
const pageful = 40;
const written = nonEmpty(sourceFiles('src', 'test'), 'source files');

describe('files', () => {
  it(`stay below ${hardLook} lines, unless long-files.ts says why not`, () => {
    const long = written.filter(({ path, lines }) => lines > (longFiles[path]?.lines ?? hardLook));
    expect(long.map(({ path, lines }) => `${path} has ${lines} lines`)).toEqual([]);
  });

  it('leave long-files.ts when they have become short', () => {
    const short = mayBeEmpty(Object.keys(longFiles), 'no file needs to be long').filter(
      (path) => !existsSync(path) || (written.find((file) => file.path === path)?.lines ?? 0) <= hardLook,
    );
    expect(short).toEqual([]);
  });

  it('never switch the type checker off', () => {
    const escapes = [...written, ...sourceFiles('generated')].flatMap(escapesOf);
    expect(escapes, 'Find the type. Where the outside has none, check the value (zod) instead.').toEqual([]);
  });

  it('export by name: a default export only where the platform asks for one', () => {
    const allowed = [
      'src/index.ts',
      'src/index.development.ts',
      'test/support/node/global-setup.ts',
      'test/bench/cpu/worker.ts',
    ];
    const defaults = written.filter(
      ({ path, tree }) => !allowed.includes(path) && tree.statements.some(ts.isExportAssignment),
    );
    expect(defaults.map(({ path }) => path)).toEqual([]);
  });

  it(`of each folder and area have a README below ${pageful} lines`, () => {
    const folders = globSync(['{src,test}/*/', 'src/areas/*/'], { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ parentPath, name }) => `${parentPath}/${name}`);
    const wanting = folders.filter(
      (folder) =>
        !existsSync(`${folder}/README.md`) ||
        readFileSync(`${folder}/README.md`, 'utf8').trimEnd().split('\n').length >= pageful,
    );
    expect(folders.length).toBeGreaterThan(25);
    expect(
      wanting,
      'Say what belongs there, what does not, and where a newcomer begins; the rest is a page of its own.',
    ).toEqual([]);
  });

  it('leave nothing to be done later', () => {
    // `npm run new` writes these notes; its own source has the word.
    const allowed = ['test/architecture/files.test.ts', 'src/cli/new/note.ts'];
    const contract = globSync('contract/**/*.yaml').map((path) => ({ path, text: readFileSync(path, 'utf8') }));
    const notes = [...nonEmpty(written, 'source files'), ...nonEmpty(contract, 'files of the contract')]
      .filter(({ path, text }) => !allowed.includes(path) && /\b(TODO|FIXME|XXX|HACK)\b/.test(text))
      .map(({ path }) => path);
    expect(notes).toEqual([]);
  });
});

describe('generated', () => {
  it('says in its first line that it is not to be edited', () => {
    const silent = nonEmpty(sourceFiles('generated'), 'generated files').filter(
      ({ text }) => !text.startsWith('// Generated from contract/. Do not edit.\n'),
    );
    expect(silent.map(({ path }) => path)).toEqual([]);
  });
});

/** `any`, and comments that silence the checker. A test may expect an error, to show that it is one, and says which. */
function escapesOf(file: SourceFile): string[] {
  if (file.path === 'test/architecture/files.test.ts') return [];
  const comments = [...file.text.matchAll(/@ts-(ignore|nocheck|expect-error)([^\n]*)/g)];
  const unexcused = comments.filter(
    ([, kind, reason = '']) => kind !== 'expect-error' || !file.path.startsWith('test/') || reason.trim().length < 10,
  );
  const found = unexcused.map(([comment]) => `${file.path} has ${comment}`);
  walk(file.tree, (node) => {
    if (node.kind === ts.SyntaxKind.AnyKeyword) found.push(`${placeOf(file, node)} has any`);
  });
  return found;
}
