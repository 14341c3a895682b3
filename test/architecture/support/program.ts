/** The project's files with their types, for rules that a syntax tree cannot decide. */
import { resolve } from 'node:path';
import ts from 'typescript';

export interface Typed {
  readonly checker: ts.TypeChecker;
  /** Returns the tree of a file of the project or of an example. Only these trees may be given to the checker. */
  readonly treeOf: (path: string) => ts.SourceFile;
}

/**
 * Reads files of the Worker with their types.
 *
 * @param examples files that exist only in memory: text by path.
 */
export function typedFiles(paths: readonly string[], examples: Readonly<Record<string, string>>): Typed {
  const texts = new Map(Object.entries(examples).map(([path, text]) => [resolve(path), text]));
  const options = { ...workerOptions(), incremental: false, noUnusedLocals: false, noUnusedParameters: false };
  const host = ts.createCompilerHost(options, true);
  host.fileExists = (path) => texts.has(path) || ts.sys.fileExists(path);
  host.readFile = (path) => texts.get(path) ?? ts.sys.readFile(path);
  const program = ts.createProgram(
    [...paths, ...texts.keys()].map((path) => resolve(path)),
    options,
    host,
  );
  const treeOf = (path: string): ts.SourceFile => {
    const tree = program.getSourceFile(resolve(path));
    if (tree === undefined) throw new TypeError(`no file ${path}`);
    return tree;
  };
  const faults = Object.keys(examples).flatMap((path) => program.getSemanticDiagnostics(treeOf(path)));
  if (faults.length > 0) throw new TypeError(ts.formatDiagnostics(faults, host));
  return { checker: program.getTypeChecker(), treeOf };
}

function workerOptions(): ts.CompilerOptions {
  const { config } = ts.readConfigFile('tsconfig.json', (path) => ts.sys.readFile(path)) as {
    config: { compilerOptions: object };
  };
  const { options, errors } = ts.convertCompilerOptionsFromJson(
    { ...config.compilerOptions, types: ['@cloudflare/workers-types'] },
    '.',
  );
  if (errors.length > 0) throw new TypeError('tsconfig.json cannot be read');
  return options;
}
