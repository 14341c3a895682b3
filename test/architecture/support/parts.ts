/** Where parts of statements are called, which take slots and build SQL (`src/store/README.md`). */
import ts from 'typescript';
import { walk } from './source.ts';
import { enclosingFunction, isAsyncFunction, isBuilt, isFunction, takesSlots, type FunctionNode } from './templates.ts';

/** Finds the parts among the functions of a file: they take slots and answer SQL. */
export function partsIn(tree: ts.SourceFile, checker: ts.TypeChecker): ts.Declaration[] {
  return tree.statements.flatMap<ts.Declaration>((statement) => {
    if (ts.isFunctionDeclaration(statement)) return isPart(statement, checker) ? [statement] : [];
    if (!ts.isVariableStatement(statement)) return [];
    return statement.declarationList.declarations.filter(
      ({ initializer }) => initializer && isFunction(initializer) && isPart(initializer, checker),
    );
  });
}

function isPart(node: FunctionNode, checker: ts.TypeChecker): boolean {
  if (isAsyncFunction(node) || node.parameters.length === 0) return false;
  const written = node.type?.getText();
  if (written !== undefined && !sqlTypes.test(written)) return false;
  if (!takesSlots(node, checker)) return false;
  const signature = checker.getSignatureFromDeclaration(node);
  return written !== undefined || (signature !== undefined && isSql(signature.getReturnType(), checker));
}

/** Finds the calls of parts that build anew each time: in a function that takes neither slots nor SQL. */
export function callsWithValues(
  tree: ts.SourceFile,
  parts: ReadonlySet<ts.Declaration>,
  checker: ts.TypeChecker,
): ts.CallExpression[] {
  const names = new Set([...parts].map((each) => ts.getNameOfDeclaration(each)?.getText()));
  const found: ts.CallExpression[] = [];
  walk(tree, (node) => {
    if (!ts.isCallExpression(node)) return;
    const { expression } = node;
    const isOfHook =
      ts.isPropertyAccessExpression(expression) && expression.name.text === 'ask' && node.arguments.length > 0;
    const declaration = names.has(expression.getText()) ? declarationOf(expression, checker) : undefined;
    const isBuilding = isOfHook
      ? isSql(checker.getTypeAtLocation(node), checker)
      : declaration !== undefined && parts.has(declaration);
    const around = enclosingFunction(node);
    if (isBuilding && around && !isBuilt(node, checker) && !takesSql(around, checker)) found.push(node);
  });
  return found;
}

function takesSql({ parameters }: ts.SignatureDeclaration, checker: ts.TypeChecker): boolean {
  return parameters.some((each) => isSql(checker.getTypeAtLocation(each), checker));
}

function declarationOf(name: ts.Node, checker: ts.TypeChecker): ts.Declaration | undefined {
  const symbol = checker.getSymbolAtLocation(name);
  const isAlias = symbol !== undefined && (symbol.flags & ts.SymbolFlags.Alias) !== 0;
  return (isAlias ? checker.getAliasedSymbol(symbol) : symbol)?.valueDeclaration;
}

function isSql(type: ts.Type, checker: ts.TypeChecker): boolean {
  return sqlTypes.test(checker.typeToString(type));
}

const sqlTypes = /\b(SQL|Select|Bound|Statement|Change|List)\b/;
