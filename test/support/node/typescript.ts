/** Compiles code of the documentation as the file of an app, with the SDK beside it and the strictest settings. */
import { join } from 'node:path';
import ts from 'typescript';

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
/** The compiler sees the text as a file in src/client, so that `./sdk/index.ts` is the SDK. */
const path = join(import.meta.dirname, '../../../src/client/example-of-documentation.ts');

/** Returns a program with this text. Files that did not change are taken from the earlier program. */
export function compileExample(text: string, earlier?: ts.Program): ts.Program {
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

/** The errors in the text of the program, each with its line. */
export function listErrors(program: ts.Program): string[] {
  const file = program.getSourceFile(path);
  const found = [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)];
  return found.map(({ messageText, start = 0 }) => {
    const line = file?.text.slice(0, start).split('\n').length ?? 0;
    return `line ${line}: ${ts.flattenDiagnosticMessageText(messageText, '\n')}`;
  });
}
