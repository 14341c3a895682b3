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

/** Checks that only add a constraint. The mutant removes one of them and keeps the others. */
const limiting = ['minLength', 'maxLength', 'gte', 'lte', 'gt', 'lt', 'multipleOf', 'regex', 'refine'];
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
  // An endpoint belongs to its operation.
  const owner = constant.name
    .getText()
    .replace(/^\w(?=\w*Endpoint$)/, (first) => first.toLowerCase())
    .replace(/Endpoint$/, '');
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
  if (ts.isPropertyAccessExpression(call.expression) && call.expression.name.text === 'check')
    mutateChecks(call, call.expression.expression.getText(), replace, isWire);
  const replacement = wider[callee];
  const isDecoded = isWire && ['z.strictObject', 'z.int'].includes(callee);
  if (replacement !== undefined && !isDecoded)
    replace(
      call,
      `${replacement}(${callee === 'z.strictObject' ? argumentsOf(call) : ''})`,
      `${replacement} for ${callee}`,
    );
  const isAlone = !ts.isPropertyAccessExpression(call.parent);
  const isText = isWire && callee === 'z.string';
  if (typed.includes(callee) && isAlone && !isText)
    replace(call, 'z.unknown()', `anything for ${callee}(${argumentsOf(call).slice(0, 40)})`);
}

/** Adds the mutants of the checks in `schema.check(…)`. */
function mutateChecks(call: ts.CallExpression, schema: string, replace: Replace, isWire: boolean): void {
  const checks = call.arguments.map((check) => check.getText());
  checks.forEach((check, index) => {
    if (!limiting.includes(/^z\.(\w+)\(/.exec(check)?.[1] ?? '')) return;
    // A list parameter without any value is an absent parameter, so this cannot fail there.
    if (isWire && schema.startsWith('z.array(') && check === 'z.minLength(1)') return;
    if (isCoveredByPattern(check, checks) || isCoveredByValues(schema, check, checks)) return;
    const others = checks.filter((_, other) => other !== index);
    replace(call, others.length === 0 ? schema : `${schema}.check(${others.join(', ')})`, `without ${check}`);
  });
}

/** Returns whether the check is that a text is not empty, and its pattern already refuses the empty text. */
function isCoveredByPattern(check: string, checks: readonly string[]): boolean {
  const [, pattern] = checks.map((one) => /^z\.regex\(\/(.+)\/u\)$/.exec(one)).find((found) => found !== null) ?? [];
  return check === 'z.minLength(1)' && pattern !== undefined && !new RegExp(pattern, 'u').test('');
}

/**
 * Returns whether the check is the greatest length of a list of unique enum values that has at most so many possible
 * values. Such a limit has no effect.
 */
function isCoveredByValues(schema: string, check: string, checks: readonly string[]): boolean {
  const [, component] = /^z\.array\((\w+)\)$/.exec(schema) ?? [];
  const [, limit] = /^z\.maxLength\((\d+)\)$/.exec(check) ?? [];
  if (component === undefined || limit === undefined || !checks.includes('z.refine(...uniqueItems)')) return false;
  const values = /z\.enum\(\[([^\]]*)\]\)/.exec(sourceOf(`generated/schemas/${component}.ts`))?.[1] ?? '';
  return values !== '' && values.split(',').filter((value) => value.trim() !== '').length <= Number(limit);
}

/**
 * Adds the mutants of one property: a required property becomes optional, and a property that refuses null accepts it.
 */
function mutateProperty(property: ts.PropertyAssignment, replace: Replace, isWire: boolean): void {
  const value = property.initializer.getText();
  const name = property.name.getText();
  const inner = /^z\.exactOptional\(([\s\S]*)\)$/.exec(value)?.[1];
  const hasDefault = value.startsWith('z._default(');
  const isPath =
    isWire &&
    ts.isPropertyAssignment(property.parent.parent.parent) &&
    property.parent.parent.parent.name.getText() === 'params';
  if (inner === undefined && !hasDefault && !isPath)
    replace(property.initializer, `z.exactOptional(${value})`, `${name} not required`);
  if (isWire || (inner ?? value).startsWith('z.nullable(')) return;
  replace(
    property.initializer,
    inner === undefined ? `z.nullable(${value})` : `z.exactOptional(z.nullable(${inner}))`,
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
