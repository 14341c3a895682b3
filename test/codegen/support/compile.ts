import { dirname, join } from 'node:path';
import ts from 'typescript';
import type { EmittedFile } from '../../../src/codegen/emit/file.ts';

const root = join(import.meta.dirname, '../../..');

/** Parsed files of the disk, which are the same for every program. */
const libraries = new Map<string, ts.SourceFile | undefined>();

/**
 * Type-checks fixture files (by name) under the project's own options, as if these emitted files were what lies in
 * `generated/`. Gives the messages of each fixture and of the emitted files, by path below the root.
 */
export function compile(
  emitted: readonly EmittedFile[],
  fixtures: Readonly<Record<string, string>>,
): Record<string, string[]> {
  const files = new Map(emitted.map(({ path, text }) => [join(root, 'generated', path), text]));
  const names = Object.keys(fixtures).map((name) => join(root, 'src/fixture', name));
  for (const [name, text] of Object.entries(fixtures)) files.set(join(root, 'src/fixture', name), text);
  const options = optionsOf(join(root, 'src/tsconfig.json'));
  const host = ts.createCompilerHost(options);
  const fileExists = host.fileExists.bind(host);
  const readFile = host.readFile.bind(host);
  const getSourceFile = host.getSourceFile.bind(host);
  // Emitted files stand in for the ones on the disk; nothing else under generated/ is seen.
  const isVirtual = (path: string) =>
    path.startsWith(join(root, 'generated')) || path.startsWith(join(root, 'src/fixture'));
  // Their folders need not be on the disk.
  host.directoryExists = (path) => isVirtual(path) || ts.sys.directoryExists(path);
  host.fileExists = (path) => (isVirtual(path) ? files.has(path) : fileExists(path));
  host.readFile = (path) => (isVirtual(path) ? files.get(path) : readFile(path));
  host.getSourceFile = (path, ...rest) => {
    if (isVirtual(path)) return getSourceFile(path, ...rest);
    const source = libraries.get(path) ?? getSourceFile(path, ...rest);
    libraries.set(path, source);
    return source;
  };
  const program = ts.createProgram(
    [...files.keys()].filter((path) => path.endsWith('.ts')),
    options,
    host,
  );
  const messages: Record<string, string[]> = Object.fromEntries(names.map((name) => [name.slice(root.length + 1), []]));
  for (const path of [...files.keys()].filter((path) => path.endsWith('.ts'))) {
    const source = program.getSourceFile(path);
    const found = [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)];
    const unused = path.includes('/src/fixture/') ? unusedNames : [];
    const texts = found
      .filter(({ code }) => !unused.includes(code))
      .map((diagnostic) => ts.flattenDiagnosticMessageText(diagnostic.messageText, '\n'));
    if (texts.length > 0) messages[path.slice(root.length + 1)] = texts;
  }
  return messages;
}

/** Fixtures share their imports; not each uses all of them. */
const unusedNames = [6133, 6192, 6196, 6198];

function optionsOf(config: string): ts.CompilerOptions {
  const { config: own } = ts.readConfigFile(config, (path) => ts.sys.readFile(path));
  // The options it extends are read with it; its files are not wanted.
  const host = { ...ts.sys, readDirectory: () => [] };
  const { options } = ts.parseJsonConfigFileContent(own, host, dirname(config));
  const { tsBuildInfoFile: _none, ...others } = options;
  return { ...others, incremental: false };
}
