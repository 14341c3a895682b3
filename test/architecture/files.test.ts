/** Size, types and exports of the source files. */
import { existsSync, globSync, readFileSync } from 'node:fs';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { mayBeEmpty, nonEmpty } from '../support/nonempty.ts';
import { longFiles } from './support/long-files.ts';
import { placeOf, sourceFiles, walk, type SourceFile } from './support/source.ts';

const maxLines = 250;
const maxReadmeLines = 40;
const maxColumns = 120;
const written = nonEmpty(sourceFiles('src', 'test'), 'source files');

describe('files', () => {
  it(`have at most ${maxLines} lines, unless long-files.ts gives a reason`, () => {
    const long = written.filter(({ path, lines }) => lines > (longFiles[path]?.lines ?? maxLines));
    expect(long.map(({ path, lines }) => `${path} has ${lines} lines`)).toEqual([]);
  });

  it('are removed from long-files.ts once they are short', () => {
    const short = mayBeEmpty(Object.keys(longFiles), 'no file needs to be long').filter(
      (path) => !existsSync(path) || (written.find((file) => file.path === path)?.lines ?? 0) <= maxLines,
    );
    expect(short).toEqual([]);
  });

  it(`have no comment beyond column ${maxColumns}; the formatter wraps code only`, () => {
    const files = nonEmpty(globSync('{src,test,contract}/**/*.{ts,tsx,mts,mjs,css,sql,yaml}'), 'files with comments');
    const long = files.flatMap((path) => longCommentsOf(readFileSync(path, 'utf8')).map((line) => `${path}:${line}`));
    expect(long, 'Wrap the comment. One that stands behind code goes to a line above it.').toEqual([]);
  });

  it.each(['// ', ' * ', '/** ', '# ', '-- ', 'return 1; // ', '  call(a, // '])(
    'are noticed where a comment that begins with "%s" is too long',
    (start) => {
      expect(longCommentsOf(start.padEnd(maxColumns, 'x'))).toEqual([]);
      expect(longCommentsOf(`short\n${start.padEnd(maxColumns + 1, 'x')}`)).toEqual([2]);
    },
  );

  it('never switch off the type checker (any, @ts-ignore)', () => {
    const escapes = [...written, ...sourceFiles('generated')].flatMap(escapesOf);
    expect(escapes, 'Find the type. For a value from outside, check it with zod instead.').toEqual([]);
  });

  it('have named exports; only entry points that need a default export have one', () => {
    const allowed = [
      'src/index.ts',
      'src/index.development.ts',
      'test/support/node/global-setup.ts',
      'test/bench/cpu/chanfana-worker.ts',
      'test/bench/cpu/requests-worker.ts',
      'test/bench/cpu/worker.ts',
      'test/bench/cpu/zod-openapi-worker.ts',
      'test/bench/end-to-end/twins/worker.ts',
      'test/bench/fan-out/echo-worker.ts',
      'test/bench/room-storage/worker.ts',
    ];
    const defaults = written.filter(
      ({ path, tree }) => !allowed.includes(path) && tree.statements.some(ts.isExportAssignment),
    );
    expect(defaults.map(({ path }) => path)).toEqual([]);
  });

  it(`include a README below ${maxReadmeLines} lines in each folder and area`, () => {
    const folders = globSync(['{src,test}/*/', 'src/areas/*/'], { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ parentPath, name }) => `${parentPath}/${name}`);
    const wanting = folders.filter(
      (folder) =>
        !existsSync(`${folder}/README.md`) ||
        readFileSync(`${folder}/README.md`, 'utf8').trimEnd().split('\n').length >= maxReadmeLines,
    );
    expect(folders.length).toBeGreaterThan(25);
    expect(
      wanting,
      'Say what belongs there, what does not, and where a newcomer begins. Put the rest on another page.',
    ).toEqual([]);
  });

  it('contain no TODO, FIXME, XXX or HACK', () => {
    // `npm run new` writes these notes; its own source has the word.
    const allowed = ['test/architecture/files.test.ts', 'src/cli/new/note.ts'];
    const contract = globSync('contract/**/*.yaml').map((path) => ({ path, text: readFileSync(path, 'utf8') }));
    const notes = [...nonEmpty(written, 'source files'), ...nonEmpty(contract, 'files of the contract')]
      .filter(({ path, text }) => !allowed.includes(path) && /\b(TODO|FIXME|XXX|HACK)\b/.test(text))
      .map(({ path }) => path);
    expect(notes).toEqual([]);
  });
});

describe('generated files', () => {
  it('start with a do-not-edit line', () => {
    const silent = nonEmpty(sourceFiles('generated'), 'generated files').filter(
      ({ text }) => !text.startsWith('// Generated from contract/. Do not edit.\n'),
    );
    expect(silent.map(({ path }) => path)).toEqual([]);
  });
});

/** The numbers of the lines whose comment ends beyond the last column. A text that looks like a comment is none. */
function longCommentsOf(text: string): number[] {
  const isLong = (line: string) =>
    line.length > maxColumns && /^\s*(?:\/\/|\/?\*|#|-- )|[;,(){}] \/\/ [^'"`]*$/.test(line);
  return text.split('\n').flatMap((line, index) => (isLong(line) ? [index + 1] : []));
}

/** Uses of `any`, and comments that silence the checker. A test may use @ts-expect-error with a reason. */
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
