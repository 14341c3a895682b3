/** Where an answer is tested, read off the generated cases and the titles of the behaviour tests. */
import { globSync, readFileSync } from 'node:fs';
import ts from 'typescript';
import { caseFiles } from '../case-files.ts';

/** How many tests there are for `operationId status`. */
export type Counts = ReadonlyMap<string, number>;

/** Cases of generated/cases that expect the status. */
export function caseCounts(): Counts {
  return counted(
    caseFiles().flatMap(({ operation, cases }) =>
      cases.flatMap(({ status }) => (status === null ? [] : [`${operation} ${status}`])),
    ),
  );
}

/** Tests in `describe('<operationId>')` > `describe('<status>')` of test/areas. */
export function behaviourCounts(): Counts {
  const files = globSync('test/{areas,platform,store}/**/*.test.ts').map((file) =>
    ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest),
  );
  return counted(files.flatMap((file) => testsIn(file, [])));
}

/** The names of the enclosing `describe`s of every test, as far as they say operation and status. */
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

/** `describe('200')`, also `describe('200 and 201')`, of the operation that encloses it. */
function statusesOf(titles: readonly string[]): string[] {
  const status = titles.findLast((title) => /^\d{3}\b/.test(title));
  return status === undefined ? [] : (status.match(/\b\d{3}\b/g) ?? []).map((each) => `${titles[0]} ${each}`);
}

/** `it` of `it(…)`, `it.each(…)(…)`, `it.skipIf(…)(…)`. */
function nameOf(expression: ts.Expression): string | null {
  if (ts.isIdentifier(expression)) return expression.text;
  if (ts.isPropertyAccessExpression(expression) || ts.isCallExpression(expression))
    return nameOf(expression.expression);
  return null;
}

function counted(keys: readonly string[]): Counts {
  return new Map([...Map.groupBy(keys, (key) => key)].map(([key, same]) => [key, same.length]));
}
