/** What the builders of templates must not do, read from the syntax tree (`src/store/template.ts`). */
import ts from 'typescript';
import { walk } from './source.ts';

/** The functions of `src/store` that make templates. */
const makers = ['template', 'perPatch', 'perShape', 'pagesOf'];

/** A place in a file, and what is wrong there. */
export interface Fault {
  readonly node: ts.Node;
  readonly what: string;
}

/** Returns what is wrong with the templates of a file, and with the functions that build parts of them. */
export function templateFaults(tree: ts.SourceFile): Fault[] {
  const faults: Fault[] = [];
  walk(tree, (node) => {
    if (isMaker(node)) faults.push(...faultsOfMaker(node));
    if (isFunction(node)) faults.push(...faultsOfBranches(node));
  });
  return faults;
}

function faultsOfMaker(call: ts.CallExpression): Fault[] {
  const name = call.expression.getText();
  const faults: Fault[] = [];
  if (enclosingFunction(call) !== undefined)
    faults.push({ node: call, what: `${name} inside a function builds anew at each call: move it to the module` });
  const [build] = call.arguments;
  // A form consists of constants, so the parameters of perShape are no values.
  if (name === 'perShape' || build === undefined || !isFunction(build)) return faults;
  walk(build, (node) => {
    if (freshCall.test(node.getText()) && isCall(node) && isRunBy(build, node))
      faults.push({ node, what: 'this would be the same value for all calls: pass it' });
  });
  for (const parameter of build.parameters) {
    if (parameter.initializer || parameter.dotDotDotToken)
      faults.push({ node: parameter, what: 'a default or rest parameter has no slot' });
    const isPosition = name === 'pagesOf' && parameter === build.parameters[1];
    if (!isPosition && !isOfValues(parameter.type))
      faults.push({ node: parameter, what: 'a parameter of a template is a Value, Values or Patch' });
  }
  return faults;
}

const freshCall = /^(new Date\(\)|Date\.now\(\)|newId\(\)|(crypto\.)?randomUUID\(\))$/;

const isCall = (node: ts.Node): boolean => ts.isCallExpression(node) || ts.isNewExpression(node);

/** Whether the builder itself runs this node, not a function inside it, which may run once for each call. */
function isRunBy(build: FunctionNode, node: ts.Node): boolean {
  for (let outer = node.parent; outer !== build; outer = outer.parent) if (isFunction(outer)) return false;
  return true;
}

/** Finds branches on what is a slot while the template is built: a parameter, or a name that is taken out of one. */
function faultsOfBranches(build: FunctionNode): Fault[] {
  if (!build.body) return [];
  const slots = build.parameters.filter(isAlwaysSlot).flatMap(({ name }) => namesIn(name));
  // What a patch names is a slot, so it may be compared with undefined only.
  const named = build.parameters.filter(isPatch).flatMap(({ name }) => namesIn(name));
  walk(build.body, (node) => {
    if (!ts.isVariableDeclaration(node) || !node.initializer) return;
    const root = rootOf(node.initializer) ?? '';
    if (slots.includes(root)) slots.push(...namesIn(node.name));
    if (named.includes(root)) named.push(...namesIn(node.name));
  });
  const faults: Fault[] = [];
  const check = (node: ts.Node, subject: ts.Node, other?: ts.Node): void => {
    const root = rootOf(subject) ?? '';
    const isFixed = slots.includes(root) || (named.includes(root) && other?.getText() !== 'undefined');
    // compute() calls its function with values; its parameters hide the names of the slots.
    if (isFixed && !isHidden(subject, build))
      faults.push({ node, what: `${root} is a slot here, so the branch would be fixed for all calls` });
  };
  walk(build.body, (node) => {
    if (ts.isBinaryExpression(node) && branching.has(node.operatorToken.kind)) {
      const isComparison = comparing.has(node.operatorToken.kind);
      check(node, node.left, isComparison ? node.right : undefined);
      if (isComparison) check(node, node.right, node.left);
    }
    if (ts.isConditionalExpression(node)) check(node, node.condition);
    if (ts.isIfStatement(node) || ts.isSwitchStatement(node) || ts.isTypeOfExpression(node))
      check(node, node.expression);
    if (ts.isPrefixUnaryExpression(node) && node.operator === ts.SyntaxKind.ExclamationToken) check(node, node.operand);
  });
  return faults;
}

const comparing: ReadonlySet<ts.SyntaxKind> = new Set([
  ts.SyntaxKind.EqualsEqualsEqualsToken,
  ts.SyntaxKind.ExclamationEqualsEqualsToken,
  ts.SyntaxKind.EqualsEqualsToken,
  ts.SyntaxKind.ExclamationEqualsToken,
]);
const branching: ReadonlySet<ts.SyntaxKind> = new Set([
  ...comparing,
  ts.SyntaxKind.QuestionQuestionToken,
  ts.SyntaxKind.AmpersandAmpersandToken,
  ts.SyntaxKind.BarBarToken,
]);

type FunctionNode = ts.ArrowFunction | ts.FunctionExpression | ts.FunctionDeclaration;

function isFunction(node: ts.Node): node is FunctionNode {
  return ts.isArrowFunction(node) || ts.isFunctionExpression(node) || ts.isFunctionDeclaration(node);
}

function isMaker(node: ts.Node): node is ts.CallExpression {
  return ts.isCallExpression(node) && makers.includes(node.expression.getText());
}

/** The function around a node, apart from the builders of `perShape`, which run once for each form. */
function enclosingFunction(node: ts.Node): ts.Node | undefined {
  for (let outer = node.parent; !ts.isSourceFile(outer); outer = outer.parent) {
    const isForm = isMaker(outer.parent) && outer.parent.expression.getText() === 'perShape';
    if (ts.isFunctionLike(outer) && !isForm) return outer;
  }
  return undefined;
}

const isOfValues = (type: ts.TypeNode | undefined): boolean =>
  type !== undefined && /\b(Value|Values|Patch)</.test(type.getText());

/** Whether a parameter is always a slot: a Value or Values that can be neither null nor undefined. */
function isAlwaysSlot({ type, questionToken }: ts.ParameterDeclaration): boolean {
  return type !== undefined && !questionToken && ts.isTypeReferenceNode(type) && /^Values?</.test(type.getText());
}

/** Whether a parameter is a patch, whose properties are slots or absent. */
function isPatch({ type }: ts.ParameterDeclaration): boolean {
  return type?.getText().startsWith('Patch<') === true;
}

/** The names that a parameter binds, `{ userId, now: at }` for instance. */
function namesIn(binding: ts.BindingName): string[] {
  if (ts.isIdentifier(binding)) return [binding.text];
  return binding.elements.flatMap((each) => (ts.isBindingElement(each) ? namesIn(each.name) : []));
}

/** The name at the beginning of `name` or `name.property.property`. */
function rootOf(node: ts.Node): string | undefined {
  if (ts.isIdentifier(node)) return node.text;
  const isShell = ts.isPropertyAccessExpression(node) || ts.isParenthesizedExpression(node) || ts.isAsExpression(node);
  return isShell ? rootOf(node.expression) : undefined;
}

/** Whether a function between the node and the builder has a parameter of the same name. */
function isHidden(node: ts.Node, build: FunctionNode): boolean {
  for (let outer = node.parent; outer !== build; outer = outer.parent)
    if (isFunction(outer) && outer.parameters.some(({ name }) => namesIn(name).includes(rootOf(node) ?? '')))
      return true;
  return false;
}
