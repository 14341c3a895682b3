/**
 * The declarations of tables say why: a comment stands at every column that the archive withholds, at every table that
 * it leaves out, and where rows grow, are bounded or are kept. The reasons are comments because the Worker reads none
 * of them (contract/decisions/0037).
 */
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { nonEmpty } from '../support/nonempty.ts';
import { sourceFiles, walk } from './support/source.ts';

/** The nodes of a file that need a reason. */
function claimsIn(tree: ts.SourceFile): ts.Node[] {
  const found: ts.Node[] = [];
  walk(tree, (node) => {
    if (ts.isStringLiteral(node) && node.text === 'about nobody') found.push(node);
    if (!ts.isPropertyAssignment(node)) return;
    const [name, value] = [node.name.getText(tree), node.initializer];
    if (name === 'rows' || (name === 'export' && ts.isStringLiteral(value)) || keepsRows(value, tree)) found.push(node);
    if (name === 'withheld' && ts.isArrayLiteralExpression(value)) found.push(...value.elements);
  });
  return found;
}

const keepsRows = (value: ts.Expression, tree: ts.SourceFile): boolean =>
  ts.isObjectLiteralExpression(value) &&
  value.properties.some((each) => ['clear', 'statements'].includes(each.name?.getText(tree) ?? ''));

/** Whether a comment stands at the end of the node's line or in the line above it. */
function hasReason(node: ts.Node, tree: ts.SourceFile): boolean {
  const lines = tree.text.split('\n');
  const lineAt = (position: number): string => lines[tree.getLineAndCharacterOfPosition(position).line] ?? '';
  const above = lines[tree.getLineAndCharacterOfPosition(node.getStart(tree)).line - 1] ?? '';
  return /,\s*\/\/ \w/.test(lineAt(node.getEnd())) || /^\s*\/\/ \w/.test(above);
}

const withoutReason = (tree: ts.SourceFile): string[] =>
  claimsIn(tree)
    .filter((node) => !hasReason(node, tree))
    .map((node) => node.getText(tree));

describe('the declarations of tables', () => {
  it('give a reason for what they withhold, leave out, bound or keep', () => {
    const files = sourceFiles('src/areas').filter(({ path }) => path.endsWith('/data/declarations.ts'));
    const claims = files.flatMap(({ tree }) => claimsIn(tree));
    expect(nonEmpty(claims, 'claims').length).toBeGreaterThan(100);
    expect(
      nonEmpty(files, 'declarations').flatMap(({ path, tree }) =>
        withoutReason(tree).map((claim) => `${path}: ${claim}`),
      ),
      'say why in a comment at the end of the line or above it',
    ).toEqual([]);
  });

  it.each([
    ["declareTable(topics, 'about nobody'),", "'about nobody'"],
    ["x = {\n  rows: 'grow',\n}", "rows: 'grow'"],
    ['x = {\n  rows: 12, // \n}', 'rows: 12'],
    ["x = {\n  export: 'nothing',\n}", "export: 'nothing'"],
    ["x = {\n  withheld: [\n    'op', // of the service\n    'version',\n  ],\n}", "'version'"],
    ["x = {\n  savedBy: { clear: ['savedBy'] },\n}", "savedBy: { clear: ['savedBy'] }"],
  ])('is noticed without a reason: %s', (text, claim) => {
    expect(withoutReason(ts.createSourceFile('x.ts', text, ts.ScriptTarget.Latest, true))).toEqual([claim]);
  });
});
