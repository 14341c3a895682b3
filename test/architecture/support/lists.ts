/** Finds lists that a test loops over without a proof that they have items (test/support/nonempty.ts). */
import { existsSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import ts from 'typescript';

/** A file in the form that `sourceFiles` returns. */
interface Source {
  readonly path: string;
  readonly tree: ts.SourceFile;
}

/** Methods whose result is empty only if the list itself is empty. */
const keepsItems = new Set(['map', 'toSorted', 'sort', 'toReversed', 'reverse', 'entries', 'keys', 'values', 'concat']);
/** Methods that select the wrong items: `expect(list.filter(isWrong)).toEqual([])`. */
const picksItems = new Set(['filter', 'flatMap']);
/** Functions that count as a proof. `mayBeEmpty` proves nothing, but states why no proof is needed. */
const proofs = new Set(['nonEmpty', 'notAlwaysEmpty', 'mayBeEmpty']);

/**
 * Returns the lists without a proof, as nodes to report. They come from `each`, from loops with assertions, and from
 * assertions that a search finds nothing.
 */
export function unprovenLists(source: Source): ts.Expression[] {
  const found: ts.Expression[] = [];
  const look = (list: ts.Expression | undefined): void => {
    if (list && !hasItems(list, source)) found.push(list);
  };
  visit(source.tree, (node) => {
    if (ts.isForOfStatement(node) && asserts(node.statement)) look(node.expression);
    if (!ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression)) return;
    const { name, expression: subject } = node.expression;
    const [argument] = node.arguments;
    if (/^(each|for)$/.test(name.text) && isRunner(subject)) look(argument);
    if (name.text === 'forEach' && argument && asserts(argument)) look(subject);
    if (/^(toEqual|toStrictEqual|toHaveLength)$/.test(name.text) && isNothing(argument)) {
      look(searchedIn(expectedBy(subject), source));
    }
    look(decidedBy(expectedBy(subject), `${name.text}(${argument?.getText() ?? ''})`));
  });
  return found;
}

/** Assertions about every item. They pass on an empty list. */
const saysOfEach: Readonly<Record<string, string>> = {
  every: 'toBe(true)',
  some: 'toBe(false)',
  find: 'toBeUndefined()',
};

/** Returns the list in `expect(list.every(…)).toBe(true)`. */
function decidedBy(value: ts.Expression | undefined, assertion: string): ts.Expression | undefined {
  const bare = value && unwrap(value);
  if (!bare || !ts.isCallExpression(bare) || !ts.isPropertyAccessExpression(bare.expression)) return undefined;
  return saysOfEach[bare.expression.name.text] === assertion ? bare.expression.expression : undefined;
}

/** Returns the list in `list.filter(…)`, also if a constant holds the result. */
function searchedIn(value: ts.Expression | undefined, source: Source): ts.Expression | undefined {
  if (!value) return undefined;
  const bare = unwrap(value);
  if (ts.isIdentifier(bare)) return searchedIn(declarationOf(bare, source)?.value, source);
  if (ts.isArrayLiteralExpression(bare)) {
    const [only] = bare.elements;
    return bare.elements.length === 1 && only && ts.isSpreadElement(only)
      ? searchedIn(only.expression, source)
      : undefined;
  }
  if (!ts.isCallExpression(bare) || !ts.isPropertyAccessExpression(bare.expression)) return undefined;
  const { name, expression: list } = bare.expression;
  if (picksItems.has(name.text)) return list;
  return keepsItems.has(name.text) ? searchedIn(list, source) : undefined;
}

/** Returns whether the source shows that the list is not empty. */
function hasItems(list: ts.Expression, source: Source): boolean {
  const bare = unwrap(list);
  if (ts.isStringLiteralLike(bare)) return bare.text !== '';
  if (ts.isArrayLiteralExpression(bare)) {
    return bare.elements.some((item) => !ts.isSpreadElement(item) || hasItems(item.expression, source));
  }
  if (ts.isObjectLiteralExpression(bare)) {
    return bare.properties.some((item) => !ts.isSpreadAssignment(item) || hasItems(item.expression, source));
  }
  if (ts.isNewExpression(bare)) {
    const [argument] = bare.arguments ?? [];
    return argument !== undefined && hasItems(argument, source);
  }
  if (ts.isIdentifier(bare)) {
    if (isCounted(bare, source)) return true;
    const declared = declarationOf(bare, source);
    return declared !== undefined && hasItems(declared.value, declared.source);
  }
  return ts.isCallExpression(bare) && answersItems(bare, source);
}

/** Returns whether the file asserts the number of items: `expect(list.length).toBeGreaterThan(8)`. */
function isCounted({ text }: ts.Identifier, { tree }: Source): boolean {
  const counts = `expect\\(${text}\\.length\\b[^;]*\\)\\.toBeGreaterThan\\(\\d|expect\\(${text}\\)\\.toHaveLength\\([1-9]`;
  return new RegExp(counts).test(tree.text);
}

function answersItems(call: ts.CallExpression, source: Source): boolean {
  const [argument] = call.arguments;
  if (ts.isIdentifier(call.expression)) {
    if (proofs.has(call.expression.text)) return true;
    // `inParallel(50, …)` returns 50 results.
    if (call.expression.text === 'inParallel') return argument !== undefined && ts.isNumericLiteral(argument);
    const declared = declarationOf(call.expression, source);
    return (
      declared !== undefined && ts.isCallExpression(declared.value) && answersItems(declared.value, declared.source)
    );
  }
  if (!ts.isPropertyAccessExpression(call.expression)) return false;
  const { name, expression: subject } = call.expression;
  const whole = call.expression.getText();
  if (/^Object\.(keys|values|entries)$/.test(whole)) return argument !== undefined && hasItems(argument, source);
  if (whole === 'Array.from') return argument !== undefined && hasItems(argument, source);
  if (whole === 'Promise.all') return argument !== undefined && hasItems(argument, source);
  if (name.text === 'split') return true;
  if (name.text === 'flatMap') {
    const isFull =
      argument && ts.isArrowFunction(argument) && !ts.isBlock(argument.body) && hasItems(argument.body, source);
    return isFull === true && hasItems(subject, source);
  }
  return keepsItems.has(name.text) && hasItems(subject, source);
}

/** Returns the value of a constant, from this file or from the file that it is imported from. */
function declarationOf(name: ts.Identifier, source: Source): { value: ts.Expression; source: Source } | undefined {
  for (let scope: ts.Node = name; ; scope = scope.parent) {
    const here = boundIn(scope, name.text);
    if (here === 'imported') return importedBy(name.text, source);
    if (here !== undefined) return here === 'unknown' ? undefined : { value: here, source };
    if (ts.isSourceFile(scope)) return undefined;
  }
}

/** Returns what the name is bound to in this scope: a value, an import, or `unknown` if no list can be read from it. */
function boundIn(scope: ts.Node, name: string): ts.Expression | 'imported' | 'unknown' | undefined {
  if (ts.isFunctionLike(scope)) return scope.parameters.some((each) => names(each.name, name)) ? 'unknown' : undefined;
  if (ts.isForOfStatement(scope)) return boundBy(scope.initializer, name);
  if (!ts.isBlock(scope) && !ts.isSourceFile(scope)) return undefined;
  for (const statement of scope.statements) {
    if (ts.isVariableStatement(statement)) {
      const bound = boundBy(statement.declarationList, name);
      if (bound !== undefined) return bound;
    }
    if (ts.isImportDeclaration(statement) && statement.importClause?.namedBindings?.getText().match(`\\b${name}\\b`)) {
      return 'imported';
    }
  }
  return undefined;
}

function boundBy(list: ts.ForInitializer, name: string): ts.Expression | 'unknown' | undefined {
  const declared = ts.isVariableDeclarationList(list)
    ? list.declarations.find((each) => names(each.name, name))
    : undefined;
  if (!declared) return undefined;
  return ts.isIdentifier(declared.name) && declared.initializer ? declared.initializer : 'unknown';
}

function names(binding: ts.BindingName, name: string): boolean {
  if (ts.isIdentifier(binding)) return binding.text === name;
  return binding.elements.some((each) => ts.isBindingElement(each) && names(each.name, name));
}

const parsed = new Map<string, Source>();

function importedBy(name: string, { path, tree }: Source): { value: ts.Expression; source: Source } | undefined {
  for (const statement of tree.statements) {
    if (!ts.isImportDeclaration(statement) || !ts.isStringLiteral(statement.moduleSpecifier)) continue;
    const bindings = statement.importClause?.namedBindings;
    const specifier = statement.moduleSpecifier.text;
    if (!bindings || !ts.isNamedImports(bindings) || !specifier.startsWith('.')) continue;
    const imported = bindings.elements.find((each) => each.name.text === name);
    const target = posix.join(posix.dirname(path), specifier);
    if (!imported || !existsSync(target)) continue;
    const source = parsed.get(target) ?? parse(target);
    const value = boundIn(source.tree, (imported.propertyName ?? imported.name).text);
    return value === undefined || typeof value === 'string' ? undefined : { value, source };
  }
  return undefined;
}

function parse(path: string): Source {
  const tree = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true);
  parsed.set(path, { path, tree });
  return { path, tree };
}

/** Returns the value without wrappers that do not change it: `(await value) as const`. */
function unwrap(node: ts.Expression): ts.Expression {
  const isShell =
    ts.isParenthesizedExpression(node) ||
    ts.isAsExpression(node) ||
    ts.isSatisfiesExpression(node) ||
    ts.isNonNullExpression(node) ||
    ts.isAwaitExpression(node);
  return isShell ? unwrap(node.expression) : node;
}

/** Returns whether the node is `it`, `describe`, or a variant such as `it.concurrent`. */
function isRunner(node: ts.Expression): boolean {
  return /^(it|test|describe)\b/.test(node.getText());
}

/** Returns whether the code contains assertions or declares tests. */
function asserts(code: ts.Node): boolean {
  let isAsserting = false;
  visit(code, (node) => {
    isAsserting ||= ts.isCallExpression(node) && /^(expect|it|test|describe)\b/.test(node.expression.getText());
  });
  return isAsserting;
}

/** `[]`, `0`. */
function isNothing(node: ts.Expression | undefined): boolean {
  return node !== undefined && /^(\[\]|0)$/.test(node.getText());
}

/** Returns the value in `expect(value)`. */
function expectedBy(node: ts.Expression): ts.Expression | undefined {
  return ts.isCallExpression(node) && node.expression.getText() === 'expect' ? node.arguments[0] : undefined;
}

function visit(node: ts.Node, look: (node: ts.Node) => void): void {
  look(node);
  ts.forEachChild(node, (child) => visit(child, look));
}
