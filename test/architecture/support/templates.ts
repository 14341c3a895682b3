/** What the builders of templates must not do, read from the syntax tree and the types (`src/store/template.ts`). */
import ts from 'typescript';
import { holdsSlots, isSlotLike, mayStandFor, type Nothing } from './slots.ts';

/** The functions of `src/store` that make templates. */
const makers = ['template', 'perPatch', 'perShape', 'pagesOf'];

/** A place in a file, and what is wrong there. */
export interface Fault {
  readonly node: ts.Node;
  readonly what: string;
}

/** Returns what is wrong with the templates of a file, and with the functions that build parts of them. */
export function templateFaults(tree: ts.SourceFile, checker: ts.TypeChecker): Fault[] {
  const faults: Fault[] = [];
  const visit = (node: ts.Node, isAsync: boolean): void => {
    if (isCallOf(node, 'defineArea')) return; // names handlers and rules; their types take seconds
    if (isMaker(node)) faults.push(...faultsOfMaker(node));
    if (!isAsync && isBranch(node, checker))
      faults.push({ node, what: 'here is a slot, so the branch would be fixed for all calls' });
    if (!isAsync && isFresh(node) && isBuilt(node, checker))
      faults.push({ node, what: 'this would be the same value for all calls: pass it' });
    // Building waits for nothing, so an async function never sees a slot.
    ts.forEachChild(node, (child) => visit(child, isAsync || (isFunction(node) && isAsyncFunction(node))));
  };
  visit(tree, false);
  return faults;
}

function isCallOf(node: ts.Node, name: string): boolean {
  return ts.isCallExpression(node) && node.expression.getText() === name;
}

export const isAsyncFunction = ({ modifiers }: FunctionNode): boolean =>
  modifiers?.some(({ kind }) => kind === ts.SyntaxKind.AsyncKeyword) === true;

function faultsOfMaker(call: ts.CallExpression): Fault[] {
  const name = call.expression.getText();
  const faults: Fault[] = [];
  if (enclosingFunction(call) !== undefined)
    faults.push({ node: call, what: `${name} inside a function builds anew at each call: move it to the module` });
  const [build] = call.arguments;
  // A form consists of constants, so the parameters of perShape are no values.
  if (name === 'perShape' || build === undefined || !isFunction(build)) return faults;
  for (const parameter of build.parameters) {
    if (parameter.initializer || parameter.dotDotDotToken)
      faults.push({ node: parameter, what: 'a default or rest parameter has no slot' });
    const isPosition = name === 'pagesOf' && parameter === build.parameters[1];
    if (!isPosition && !isOfValues(parameter.type))
      faults.push({ node: parameter, what: 'a parameter of a template is a Value, Values or Patch' });
  }
  return faults;
}

const freshCalls =
  /^(newId|newPublicId|newSecret|Date\.now|Math\.random|performance\.now|(crypto\.)?(randomUUID|getRandomValues)|systemClock\.\w+|([\w.]+\.)?clock\.\w+)$/;

/** Whether this is a value that is new each time: the time, an id or a random number. */
function isFresh(node: ts.Node): boolean {
  if (ts.isNewExpression(node)) return node.expression.getText() === 'Date' && !node.arguments?.length;
  return ts.isCallExpression(node) && freshCalls.test(node.expression.getText());
}

/** Whether this runs while a template is built: in its builder, or in a function that takes slots. */
export function isBuilt(node: ts.Node, checker: ts.TypeChecker): boolean {
  for (let outer: ts.Node = node.parent; !ts.isSourceFile(outer); outer = outer.parent) {
    if (!isFunction(outer)) continue;
    const maker = callWith(outer);
    if (maker === 'compute' && isComputedAtOnce(outer, checker)) return true;
    // They run their function at each call, with values.
    if (maker === 'compute' || maker === 'select') return false;
    if (makers.includes(maker) || takesSlots(outer, checker)) return true;
  }
  return false;
}

/** Whether there is no slot among the values of a `compute` with this function. */
function isComputedAtOnce({ parent }: FunctionNode, checker: ts.TypeChecker): boolean {
  const values = ts.isCallExpression(parent) ? parent.arguments[0] : undefined;
  if (values === undefined || !ts.isArrayLiteralExpression(values)) return false;
  return !values.elements.some((each) => holdsSlots(checker.getTypeAtLocation(each), checker));
}

/** The name of the function that gets this function as an argument. */
function callWith(node: FunctionNode): string {
  const { parent } = node;
  return ts.isCallExpression(parent) && parent.expression !== node ? parent.expression.getText() : '';
}

/** Whether one of the parameters is a slot or holds one. */
export function takesSlots({ parameters }: FunctionNode, checker: ts.TypeChecker): boolean {
  return parameters.some((each) => holdsSlots(checker.getTypeAtLocation(each), checker));
}

/** Whether this asks for the value of a slot, which nothing but the database can know. */
function isBranch(node: ts.Node, checker: ts.TypeChecker): boolean {
  const typeOf = (each: ts.Node): ts.Type => checker.getTypeAtLocation(bare(each));
  const asks = (each: ts.Node): boolean => mayBeName(each) && isSlotLike(typeOf(each));
  const asksFor = (each: ts.Node, ...nothing: Nothing[]): boolean => mayStandFor(typeOf(each), nothing, checker);
  if (ts.isBinaryExpression(node)) {
    const { left, right, operatorToken } = node;
    const nothing = nothingIn(right) ?? nothingIn(left);
    const isLoose = looselyEqual.has(operatorToken.kind);
    if ((isLoose || strictlyEqual.has(operatorToken.kind)) && nothing !== undefined)
      return asksFor(nothingIn(right) ? left : right, ...(isLoose ? bothNothings : [nothing]));
    if (coalescing.has(operatorToken.kind)) return asksFor(left, ...bothNothings);
    return judging.has(operatorToken.kind)
      ? asks(left)
      : comparing.has(operatorToken.kind) && (asks(left) || asks(right));
  }
  if (ts.isPropertyAccessExpression(node) && node.questionDotToken) return asksFor(node.expression, ...bothNothings);
  if (ts.isConditionalExpression(node)) return asks(node.condition);
  if (ts.isIfStatement(node) || ts.isSwitchStatement(node) || ts.isTypeOfExpression(node)) return asks(node.expression);
  if (ts.isWhileStatement(node) || ts.isDoStatement(node)) return asks(node.expression);
  if (ts.isPrefixUnaryExpression(node)) return asks(node.operand);
  if (ts.isCallExpression(node)) return asking.test(node.expression.getText()) && node.arguments.some(asks);
  return false;
}

/** Functions that answer something else for a slot than for its value. */
const asking = /^(Boolean|Number|String|isNaN|Object\.is|Array\.isArray|Number\.is\w+|.*\.(includes|indexOf|has))$/;

const bothNothings: readonly Nothing[] = ['null', 'undefined'];

function nothingIn(node: ts.Node): Nothing | undefined {
  const text = node.getText();
  return text === 'null' || text === 'undefined' ? text : undefined;
}

/** An expression without parentheses and without what only changes its type. */
function bare(node: ts.Node): ts.Node {
  return ts.isParenthesizedExpression(node) || ts.isAssertionExpression(node) || ts.isNonNullExpression(node)
    ? bare(node.expression)
    : node;
}

/** Whether an operand can be a slot at all. This spares the checker the constants. */
function mayBeName(node: ts.Node): boolean {
  return !ts.isLiteralExpression(node) && !ts.isBinaryExpression(node) && !ts.isTypeOfExpression(node);
}

const kinds = (...each: ts.SyntaxKind[]): ReadonlySet<ts.SyntaxKind> => new Set(each);
const strictlyEqual = kinds(ts.SyntaxKind.EqualsEqualsEqualsToken, ts.SyntaxKind.ExclamationEqualsEqualsToken);
const looselyEqual = kinds(ts.SyntaxKind.EqualsEqualsToken, ts.SyntaxKind.ExclamationEqualsToken);
const coalescing = kinds(ts.SyntaxKind.QuestionQuestionToken, ts.SyntaxKind.QuestionQuestionEqualsToken);
/** Operators that ask what their left side is. */
const judging = kinds(
  ts.SyntaxKind.AmpersandAmpersandToken,
  ts.SyntaxKind.BarBarToken,
  ts.SyntaxKind.AmpersandAmpersandEqualsToken,
  ts.SyntaxKind.BarBarEqualsToken,
  ts.SyntaxKind.InstanceOfKeyword,
);
const comparing = kinds(
  ...strictlyEqual,
  ...looselyEqual,
  ts.SyntaxKind.LessThanToken,
  ts.SyntaxKind.LessThanEqualsToken,
  ts.SyntaxKind.GreaterThanToken,
  ts.SyntaxKind.GreaterThanEqualsToken,
);

export type FunctionNode = ts.ArrowFunction | ts.FunctionExpression | ts.FunctionDeclaration | ts.MethodDeclaration;

export function isFunction(node: ts.Node): node is FunctionNode {
  return (
    ts.isArrowFunction(node) ||
    ts.isFunctionExpression(node) ||
    ts.isFunctionDeclaration(node) ||
    ts.isMethodDeclaration(node)
  );
}

function isMaker(node: ts.Node): node is ts.CallExpression {
  return ts.isCallExpression(node) && makers.includes(node.expression.getText());
}

/** The function around a node, apart from the builders of `perShape`, which run once for each form. */
export function enclosingFunction(node: ts.Node): ts.SignatureDeclaration | undefined {
  for (let outer = node.parent; !ts.isSourceFile(outer); outer = outer.parent) {
    const isForm = isMaker(outer.parent) && outer.parent.expression.getText() === 'perShape';
    if (ts.isFunctionLike(outer) && !isForm) return outer;
  }
  return undefined;
}

const isOfValues = (type: ts.TypeNode | undefined): boolean =>
  type !== undefined && /\b(Value|Values|Patch)</.test(type.getText());
