/** Makes mutants of a generated zod module. Each mutant lacks one constraint. */
import ts from 'typescript';
import { sourceOf } from './modules.ts';

export interface Mutant {
  readonly path: string;
  /** The name of the constant that contains the constraint: an operation or a component. */
  readonly owner: string;
  /** Describes the constraint that is removed. */
  readonly name: string;
  /** The source text of the whole module after the change. */
  readonly text: string;
}

/** Methods that only add a constraint. The mutant removes the call and keeps the rest of the chain. */
const limiting = ['min', 'max', 'gt', 'lt', 'multipleOf', 'regex', 'refine', 'mime'];
/** Constructors, each with the less strict constructor that replaces it. */
const wider: Readonly<Record<string, string>> = {
  'z.strictObject': 'z.object',
  'z.int': 'z.number',
  'z.guid': 'z.string',
  'z.email': 'z.string',
  'z.url': 'z.string',
  'z.iso.date': 'z.string',
  'z.iso.datetime': 'z.string',
};
/** Constructors that are replaced by `z.unknown()` if no other method is called on them. */
const typed = ['z.string', 'z.number', 'z.int', 'z.boolean', 'z.enum', 'z.literal', 'z.array'];

/** Returns all mutants of a schema module, or of a module with the schemas that an endpoint checks requests with. */
export function mutantsOf(path: string): Mutant[] {
  const source = sourceOf(path);
  const tree = ts.createSourceFile(path, source, ts.ScriptTarget.Latest, true);
  const constants = tree.statements
    .filter(ts.isVariableStatement)
    .flatMap(({ declarationList }) => [...declarationList.declarations]);
  // If a component has defaults, requests are checked with its `filling…` constant, which fills in the defaults.
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
 * Adds the mutants of one call. Parameters arrive as strings and are decoded before zod checks them. The decoder
 * already handles wrong types and unknown names, and null cannot occur. These constraints are therefore not mutated in
 * parameters.
 */
function mutateCall(call: ts.CallExpression, replace: Replace, isWire: boolean): void {
  const callee = call.expression.getText();
  // A list parameter without any value is an absent parameter, so `.min(1)` cannot fail here.
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

/** Returns whether the call is a `.min(1)` on a string whose pattern already refuses the empty string. */
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

/**
 * Returns whether the call is a `.max(n)` on a list of unique enum values that has at most n possible values. Such a
 * limit has no effect.
 */
function isCoveredByValues(call: ts.CallExpression): boolean {
  const [, component = ''] = /^z\.array\((\w+)\)\.max$/.exec(call.expression.getText()) ?? [];
  if (component === '' || !/uniqueItems/.test(call.parent.parent.getText())) return false;
  const values = /z\.enum\(\[([^\]]*)\]\)/.exec(sourceOf(`generated/schemas/${component}.ts`))?.[1] ?? '';
  return values !== '' && values.split(',').filter((value) => value.trim() !== '').length <= Number(argumentsOf(call));
}

/**
 * Adds the mutants of one property: a required property becomes optional, and a property that refuses null accepts it.
 */
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

/** Returns whether the node is the object literal in `z.strictObject({…})` or `z.object({…})`. */
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

/** Returns whether the node is a call `z.compile(X, …)`. Such a call adds no constraint of its own. */
function isCompiledForm(node: ts.Node): boolean {
  return ts.isCallExpression(node) && node.expression.getText() === 'z.compile';
}

function argumentsOf(call: ts.CallExpression): string {
  return call.arguments.map((argument) => argument.getText()).join(', ');
}
