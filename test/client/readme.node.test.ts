/** Type-checks the examples of src/client/README.md and in-an-app.md together, as one program. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

const folder = join(import.meta.dirname, '../../src/client');

/** Declarations that the examples expect from the app around them. */
const app = `
declare const file: Blob;
declare function show(what: unknown): void;
declare function tell(text: string, faults: readonly { readonly pointer: string }[]): void;
declare function mark(field: string, text: string): void;
declare function askWhichTextToKeep(): void;
`;

function examples(): string {
  const pages = ['README.md', 'in-an-app.md'].map((name) => readFileSync(join(folder, name), 'utf8')).join('\n');
  return [...pages.matchAll(/```ts\n([\s\S]*?)```/g)].map(([, code]) => code).join('\n') + app;
}

const options: ts.CompilerOptions = {
  target: ts.ScriptTarget.ESNext,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  lib: ['lib.esnext.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
  types: [],
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  noEmit: true,
  allowImportingTsExtensions: true,
  skipLibCheck: true,
};
const path = join(folder, 'example-of-readme.ts');

/** Returns a TypeScript program with this source text. The compiler sees the text as a file beside the README. */
function programOf(text: string, earlier?: ts.Program): ts.Program {
  const host = ts.createCompilerHost(options);
  const fileExists = host.fileExists.bind(host);
  const getSourceFile = host.getSourceFile.bind(host);
  host.fileExists = (name) => name === path || fileExists(name);
  host.getSourceFile = (name, ...rest) =>
    name === path
      ? ts.createSourceFile(name, text, ts.ScriptTarget.ESNext)
      : (earlier?.getSourceFile(name) ?? getSourceFile(name, ...rest));
  return ts.createProgram([path], options, host);
}

const messages = (found: readonly ts.Diagnostic[]): string[] =>
  found.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));

describe('the examples of the README', () => {
  const program = programOf(examples());

  it('compile with the SDK in an app with the strictest settings', () => {
    expect(messages(ts.getPreEmitDiagnostics(program))).toEqual([]);
  });

  it('do not compile with a field that the contract does not have', () => {
    const wrong = programOf(examples().replace('englishName', 'englischerName'), program);
    expect(messages(wrong.getSemanticDiagnostics(wrong.getSourceFile(path)))).toContainEqual(
      expect.stringContaining("'englischerName' does not exist"),
    );
  });
});
