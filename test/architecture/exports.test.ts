/**
 * What the layers of an area export: data builds statements, services commit them, and no two layers export one name.
 */
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { nonEmpty } from '../support/nonempty.ts';
import { areaOf, layerOf } from './support/layers.ts';
import { placeOf, sourceFiles, walk, type SourceFile } from './support/source.ts';

const inAreas = sourceFiles('src/areas').filter(
  ({ path }) => areaOf(path) !== undefined && !/\/(index|development|seed)\.ts$/.test(path),
);

describe('the layers of an area', () => {
  it('export no name that another layer exports', () => {
    const owners = new Map<string, string[]>();
    for (const file of inAreas)
      for (const name of exportedValues(file)) owners.set(name, [...(owners.get(name) ?? []), file.path]);
    expect(owners.size).toBeGreaterThan(200);
    const shared = nonEmpty([...owners], 'exports').filter(([, paths]) => paths.length > 1);
    expect(shared, 'Name each after what it does in its layer: acceptRequest, acceptRequestStatements.').toEqual([]);
  });

  it('never commit in data, only in services, jobs and handlers', () => {
    const data = inAreas.filter(({ path }) => layerOf(path) === 'area:data');
    expect(data.length).toBeGreaterThan(20);
    const reads = ['readAll', 'readBatch', 'readOne'];
    const commits = data.flatMap((file) =>
      namesTaken(file, /store\/batch(\.ts)?$/)
        .filter((name) => !reads.includes(name))
        .map((name) => `${file.path} imports ${name}`),
    );
    expect(commits, 'Build statements here (…Statements) and commit them in a service.').toEqual([]);
    expect(
      data.flatMap((file) => methodsCalled(file, 'run', 'batch')),
      'Build statements here (…Statements) and commit them in a service.',
    ).toEqual([]);
  });

  it('name every data function that changes rows …Statement or …Statements', () => {
    const misnamed = nonEmpty(
      inAreas.filter(({ path }) => layerOf(path) === 'area:data'),
      'files of the data layer',
    ).flatMap((file) => misnamedIn(file).map((name) => `${file.path}: ${name}`));
    expect(misnamed).toEqual([]);
  });
});

/** Returns the names of exported functions, classes and constants. */
function exportedValues({ tree }: SourceFile): string[] {
  return tree.statements.flatMap((statement) => {
    const isExported =
      ts.canHaveModifiers(statement) &&
      ts.getModifiers(statement)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);
    if (!isExported) return [];
    if (ts.isVariableStatement(statement))
      return statement.declarationList.declarations.map(({ name }) => name.getText());
    return ts.isFunctionDeclaration(statement) || ts.isClassDeclaration(statement) ? [statement.name?.text ?? ''] : [];
  });
}

/** Returns the original names that a file imports or re-exports from a module, or `*` for all of them. */
function namesTaken({ tree }: SourceFile, from: RegExp): string[] {
  return tree.statements.flatMap((statement) => {
    if (!ts.isImportDeclaration(statement) && !ts.isExportDeclaration(statement)) return [];
    const { moduleSpecifier } = statement;
    if (!moduleSpecifier || !ts.isStringLiteral(moduleSpecifier) || !from.test(moduleSpecifier.text)) return [];
    const names = ts.isImportDeclaration(statement) ? statement.importClause?.namedBindings : statement.exportClause;
    if (!names || !(ts.isNamedImports(names) || ts.isNamedExports(names))) return ['*'];
    return [...names.elements].map(({ propertyName, name }) => (propertyName ?? name).text);
  });
}

function methodsCalled(file: SourceFile, ...methods: readonly string[]): string[] {
  const found: string[] = [];
  walk(file.tree, (node) => {
    if (!ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression)) return;
    const { text } = node.expression.name;
    if (methods.includes(text)) found.push(`${placeOf(file, node)} calls ${text}`);
  });
  return found;
}

/**
 * Returns the exported functions whose SQL changes rows although their name does not indicate it. `plan…` is allowed:
 * such a function returns statements together with a job.
 */
function misnamedIn(file: SourceFile): string[] {
  return file.tree.statements.filter(ts.isFunctionDeclaration).flatMap((declaration) => {
    const name = declaration.name?.text ?? '';
    const isExported = declaration.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword) ?? false;
    if (!isExported || /Statements?$|^plan[A-Z]/.test(name)) return [];
    let changes = false;
    walk(declaration, (node) => {
      if (
        ts.isTaggedTemplateExpression(node) &&
        /^sql`\s*(INSERT INTO|UPDATE|DELETE FROM) /.test(node.getText(file.tree))
      )
        changes = true;
    });
    return changes ? [`${name} (${placeOf(file, declaration)})`] : [];
  });
}
