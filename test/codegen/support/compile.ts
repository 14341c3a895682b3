import { dirname, join } from 'node:path';
import ts from 'typescript';
import type { EmittedFile } from '../../../src/codegen/emit/file.ts';

const root = join(import.meta.dirname, '../../..');

/** Parsed files from the disk. All programs share them. */
const libraries = new Map<string, ts.SourceFile | undefined>();

/**
 * Type-checks fixture files (by name) with the options of the project. The emitted files replace the files in
 * `generated/`. Returns the messages of each fixture and of the emitted files, by path below the root.
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
  // Emitted files replace the files on the disk. Other files under generated/ are invisible.
  const isVirtual = (path: string) =>
    path.startsWith(join(root, 'generated')) || path.startsWith(join(root, 'src/fixture'));
  // The folders of emitted files do not have to exist on the disk.
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

/** Error codes for unused names. All fixtures have the same imports, and some fixtures do not use all of them. */
const unusedNames = [6133, 6192, 6196, 6198];

function optionsOf(config: string): ts.CompilerOptions {
  const { config: own } = ts.readConfigFile(config, (path) => ts.sys.readFile(path));
  // This reads the options that the file extends. The list of files is not needed.
  const host = { ...ts.sys, readDirectory: () => [] };
  const { options } = ts.parseJsonConfigFileContent(own, host, dirname(config));
  const { tsBuildInfoFile: _none, ...others } = options;
  return { ...others, incremental: false };
}
