/** Reads the `describe` blocks of test files from their source. */
import ts from 'typescript';

/** A `describe` with the blocks directly inside it. */
export interface Described {
  readonly title: string;
  readonly inside: readonly Described[];
  /** Whether it has a test outside any nested `describe`. */
  readonly hasTests: boolean;
}

/** Returns the outermost blocks of a test file, without those with computed titles. */
export function describedIn(tree: ts.SourceFile): Described[] {
  return blocksOf(tree.statements);
}

function blocksOf(statements: readonly ts.Statement[]): Described[] {
  return statements.flatMap((statement) => {
    const call = callOf(statement);
    const [title, body] = call?.arguments ?? [];
    if (call?.expression.getText() !== 'describe' || !title || !ts.isStringLiteralLike(title)) return [];
    const inside = statementsOf(body);
    return [
      {
        title: title.text,
        inside: blocksOf(inside),
        hasTests: inside.some((each) => /^(it|test)\b/.test(callOf(each)?.expression.getText() ?? '')),
      },
    ];
  });
}

function callOf(statement: ts.Statement): ts.CallExpression | undefined {
  return ts.isExpressionStatement(statement) && ts.isCallExpression(statement.expression)
    ? statement.expression
    : undefined;
}

function statementsOf(body: ts.Expression | undefined): readonly ts.Statement[] {
  return body && ts.isArrowFunction(body) && ts.isBlock(body.body) ? body.body.statements : [];
}
