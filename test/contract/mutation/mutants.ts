/** Every way to take one constraint out of a generated zod module. */
import ts from 'typescript';
import { sourceOf } from './modules.ts';

export interface Mutant {
  readonly path: string;
  /** The constant it is in: an operation, or a component. */
  readonly owner: string;
  /** What was taken out. */
  readonly name: string;
  /** The whole module with it. */
  readonly text: string;
}

/** Calls in a chain that only add a constraint: taken out, the rest of the chain stands. */
const limiting = ['min', 'max', 'gt', 'lt', 'multipleOf', 'regex', 'refine', 'mime'];
/** Constructors that are replaced by a wider one. */
const wider: Readonly<Record<string, string>> = {
  'z.strictObject': 'z.object',
  'z.int': 'z.number',
  'z.guid': 'z.string',
  'z.email': 'z.string',
  'z.url': 'z.string',
  'z.iso.date': 'z.string',
  'z.iso.datetime': 'z.string',
};
/** Constructors without a chain behind them that are replaced by "anything". */
const typed = ['z.string', 'z.number', 'z.int', 'z.boolean', 'z.enum', 'z.literal', 'z.array'];

/** All mutants of a schema module, or of what endpoints check requests with. */
export function mutantsOf(path: string): Mutant[] {
  const source = sourceOf(path);
  const tree = ts.createSourceFile(path, source, ts.ScriptTarget.Latest, true);
  const constants = tree.statements
    .filter(ts.isVariableStatement)
    .flatMap(({ declarationList }) => [...declarationList.declarations]);
  // Where a component has defaults, requests are checked with the form that fills them in.
  const filling = constants.filter((constant) => constant.name.getText().startsWith('filling'));
  return (filling.length > 0 ? filling : constants).flatMap((constant) => mutantsIn(constant, path, source));
}

function mutantsIn(constant: ts.VariableDeclaration, path: string, source: string): Mutant[] {
  const found: Mutant[] = [];
  const owner = constant.name.getText();
  const replace: Replace = (node, text, name) => {
    found.push({ path, owner, name, text: source.slice(0, node.getStart()) + text + source.slice(node.getEnd()) });
  };
  const isWire = path.startsWith('generated/server/');
  const visit = (node: ts.Node): void => {
    if (isAnswer(node) || isCompiledForm(node)) return;
    if (ts.isCallExpression(node)) mutateCall(node, replace, isWire);
    if (ts.isPropertyAssignment(node) && isShape(node.parent)) mutateProperty(node, replace, isWire);
    ts.forEachChild(node, visit);
  };
  visit(constant);
  return found;
}

type Replace = (node: ts.Node, text: string, what: string) => void;

/**
 * Parameters arrive as texts and are decoded first: a wrong type, an unknown name and null are found, or cannot be,
 * before zod.
 */
function mutateCall(call: ts.CallExpression, replace: Replace, isWire: boolean): void {
  const callee = call.expression.getText();
  // A repeated parameter that is given no time is absent.
  const isNoList = isWire && /^z\.array\([\s\S]*\)\.min$/.test(callee) && argumentsOf(call) === '1';
  const isLimit =
    ts.isPropertyAccessExpression(call.expression) &&
    limiting.includes(call.expression.name.text) &&
    callee.includes('(');
  if (
    isLimit &&
    ts.isPropertyAccessExpression(call.expression) &&
    !isNoList &&
    !isCoveredByPattern(call) &&
    !isCoveredByValues(call)
  ) {
    replace(call, call.expression.expression.getText(), `without .${call.expression.name.text}(${argumentsOf(call)})`);
  }
  const replacement = wider[callee];
  const isDecoded = isWire && ['z.strictObject', 'z.int'].includes(callee);
  if (replacement !== undefined && !isDecoded)
    replace(
      call,
      `${replacement}(${callee === 'z.strictObject' ? argumentsOf(call) : ''})`,
      `${replacement} for ${callee}`,
    );
  const isAlone = !ts.isPropertyAccessExpression(call.parent) || call.parent.name.text === 'nullable';
  const isText = isWire && callee === 'z.string';
  if (typed.includes(callee) && isAlone && !isText)
    replace(call, 'z.unknown()', `anything for ${callee}(${argumentsOf(call).slice(0, 40)})`);
}

/** `.min(1)` of a text whose pattern refuses the empty text says nothing more. */
function isCoveredByPattern(call: ts.CallExpression): boolean {
  if (
    !ts.isPropertyAccessExpression(call.expression) ||
    call.expression.name.text !== 'min' ||
    argumentsOf(call) !== '1'
  )
    return false;
  let chain: ts.Node = call;
  while (
    ts.isPropertyAccessExpression(chain.parent) ||
    (ts.isCallExpression(chain.parent) && chain.parent.expression === chain)
  )
    chain = chain.parent;
  const pattern = /\.regex\(\/(.+)\/u\)/.exec(chain.getText())?.[1];
  return pattern !== undefined && !new RegExp(pattern, 'u').test('');
}

/** `.max(6)` of a list without repeats says nothing more where there are only six values. */
function isCoveredByValues(call: ts.CallExpression): boolean {
  const [, component = ''] = /^z\.array\((\w+)\)\.max$/.exec(call.expression.getText()) ?? [];
  if (component === '' || !/uniqueItems/.test(call.parent.parent.getText())) return false;
  const values = /z\.enum\(\[([^\]]*)\]\)/.exec(sourceOf(`generated/schemas/${component}.ts`))?.[1] ?? '';
  return values !== '' && values.split(',').filter((value) => value.trim() !== '').length <= Number(argumentsOf(call));
}

/** A required property becomes optional, and a property that refuses null takes it. */
function mutateProperty(property: ts.PropertyAssignment, replace: Replace, isWire: boolean): void {
  const value = property.initializer.getText();
  const name = property.name.getText();
  const inner = /^z\.exactOptional\(([\s\S]*)\)$/.exec(value)?.[1];
  const hasDefault = /\.default\(.*\)$/.test(value);
  const isPath =
    isWire &&
    ts.isPropertyAssignment(property.parent.parent.parent) &&
    property.parent.parent.parent.name.getText() === 'params';
  if (inner === undefined && !hasDefault && !isPath)
    replace(property.initializer, `z.exactOptional(${value})`, `${name} not required`);
  if (isWire || (inner ?? value).endsWith('.nullable()')) return;
  replace(
    property.initializer,
    inner === undefined ? `${value}.nullable()` : `z.exactOptional(${inner}.nullable())`,
    `${name} may be null`,
  );
}

/** The object literal of `z.strictObject({…})` or `z.object({…})`. */
function isShape(node: ts.Node): boolean {
  return (
    ts.isObjectLiteralExpression(node) &&
    ts.isCallExpression(node.parent) &&
    /^z\.(strictObject|object)$/.test(node.parent.expression.getText())
  );
}

function isAnswer(node: ts.Node): boolean {
  return ts.isPropertyAssignment(node) && ['responses', 'operation'].includes(node.name.getText());
}

/** `z.compile(X, …)` says nothing of its own. */
function isCompiledForm(node: ts.Node): boolean {
  return ts.isCallExpression(node) && node.expression.getText() === 'z.compile';
}

function argumentsOf(call: ts.CallExpression): string {
  return call.arguments.map((argument) => argument.getText()).join(', ');
}
