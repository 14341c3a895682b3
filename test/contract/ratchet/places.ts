/** Counts the tests of each response. It reads the generated cases and the titles of the behaviour tests. */
import { globSync, readFileSync } from 'node:fs';
import ts from 'typescript';
import { caseFiles } from '../case-files.ts';

/** The number of tests for each `operationId status`. */
export type Counts = ReadonlyMap<string, number>;

/** Returns the number of generated cases that expect each status. */
export function caseCounts(): Counts {
  return counted(
    caseFiles().flatMap(({ operation, cases }) =>
      cases.flatMap(({ status }) => (status === null ? [] : [`${operation} ${status}`])),
    ),
  );
}

/** Returns the number of tests in `describe('<operationId>')` > `describe('<status>')`. */
export function behaviourCounts(): Counts {
  const files = globSync('test/{areas,platform,store}/**/*.test.ts').map((file) =>
    ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest),
  );
  return counted(files.flatMap((file) => testsIn(file, [])));
}

/** Returns `operationId status` for each test, read from the titles of the enclosing `describe` blocks. */
function testsIn(node: ts.Node, titles: readonly string[]): string[] {
  const found: string[] = [];
  ts.forEachChild(node, (child) => {
    const call = ts.isCallExpression(child) ? nameOf(child.expression) : null;
    const [title] = ts.isCallExpression(child) ? child.arguments : [];
    const inner = call === 'describe' && title && ts.isStringLiteralLike(title) ? [...titles, title.text] : titles;
    if (call === 'it' && inner.length >= 2) found.push(...statusesOf(inner));
    found.push(...testsIn(child, inner));
  });
  return found;
}

/**
 * Returns `operationId status` for each status in the titles, for example in `describe('200')` or `describe('200 and
 * 201')`.
 */
function statusesOf(titles: readonly string[]): string[] {
  const status = titles.findLast((title) => /^\d{3}\b/.test(title));
  return status === undefined ? [] : (status.match(/\b\d{3}\b/g) ?? []).map((each) => `${titles[0]} ${each}`);
}

/** Returns the name of the called function: `it` for `it(…)`, `it.each(…)(…)` and `it.skipIf(…)(…)`. */
function nameOf(expression: ts.Expression): string | null {
  if (ts.isIdentifier(expression)) return expression.text;
  if (ts.isPropertyAccessExpression(expression) || ts.isCallExpression(expression))
    return nameOf(expression.expression);
  return null;
}

function counted(keys: readonly string[]): Counts {
  return new Map([...Map.groupBy(keys, (key) => key)].map(([key, same]) => [key, same.length]));
}
