/** The project's own source files, parsed once. */
import { globSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import ts from 'typescript';

export interface Import {
  /** Path below the repository, or the name of a package. */
  readonly target: string;
  readonly isType: boolean;
}

export interface SourceFile {
  /** Below the repository, with `/`. */
  readonly path: string;
  readonly text: string;
  readonly lines: number;
  readonly imports: readonly Import[];
  readonly tree: ts.SourceFile;
}

/** Returns the parsed files of these folders, by path. */
export function sourceFiles(...folders: readonly string[]): SourceFile[] {
  return globSync(folders.map((folder) => `${folder}/**/*.{ts,tsx,mts,mjs}`))
    .map((path) => parse(path.replaceAll('\\', '/')))
    .sort((one, other) => (one.path < other.path ? -1 : 1));
}

function parse(path: string): SourceFile {
  const text = readFileSync(path, 'utf8');
  const tree = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  return { path, text, lines: text.split('\n').length - 1, imports: importsOf(tree, path), tree };
}

function importsOf(tree: ts.SourceFile, path: string): Import[] {
  const found: Import[] = [];
  const add = (specifier: ts.Node | undefined, isType: boolean) => {
    if (!specifier) return;
    // A target that is not a plain string literal belongs to no layer. The import tests report it.
    const target = ts.isStringLiteralLike(specifier) ? targetOf(path, specifier.text) : specifier.getText(tree);
    found.push({ target, isType });
  };
  walk(tree, (node) => {
    if (ts.isImportDeclaration(node))
      add(node.moduleSpecifier, node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword);
    else if (ts.isExportDeclaration(node)) add(node.moduleSpecifier, node.isTypeOnly);
    else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword)
      add(node.arguments[0], false);
    else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) add(node.argument.literal, true);
  });
  return found;
}

function targetOf(path: string, specifier: string): string {
  return specifier.startsWith('.') ? posix.join(posix.dirname(path), specifier) : specifier;
}

/** Visits every node of a file. */
export function walk(node: ts.Node, visit: (node: ts.Node) => void): void {
  visit(node);
  ts.forEachChild(node, (child) => walk(child, visit));
}

/** Returns `path:line` of a node, the form that editors open. */
export function placeOf(file: Pick<SourceFile, 'path' | 'tree'>, node: ts.Node): string {
  return `${file.path}:${file.tree.getLineAndCharacterOfPosition(node.getStart()).line + 1}`;
}
