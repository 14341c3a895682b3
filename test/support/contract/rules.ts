/** The rules that no schema can say: the contract lists where each operation may refuse what its schemas accept. */
import model from '../../../generated/model/operations.json';
import { faultsOf } from './ajv.ts';
import { below, located, type ContractOperation } from './document.ts';
import type { Exchange } from './exchange.ts';

interface Problem {
  readonly code: string;
  readonly errors?: readonly { readonly pointer: string }[];
}

const places = new Map(model.operations.map(({ id, rules }) => [id, new Set(rules.map(({ at }) => at))]));

/** The place of a fault as the contract lists it: the index of an item becomes `*`. */
export function placeOf(pointer: string): string {
  return pointer.replaceAll(/\/\d+(?=\/|$)/g, '/*');
}

/** Whether the contract lists a rule of this operation at the place (`x-rules`). */
export function hasRuleAt(operationId: string, pointer: string): boolean {
  return places.get(operationId)?.has(placeOf(pointer)) === true;
}

/**
 * Checks a 422 `request.invalid` for a JSON body or a query that the schemas accept. Returns a sentence for each place
 * that the operation refuses and does not list in `x-rules`.
 */
export function ruleFaults(operation: ContractOperation, { response, text, sent, query }: Exchange): string[] {
  if (response.status !== 422) return [];
  const { code, errors = [] } = JSON.parse(text) as Problem; // problemFaults has checked its form
  if (code !== 'request.invalid') return [];
  return errors
    .map(({ pointer }) => pointer)
    .filter((pointer) =>
      pointer.startsWith('/body') ? isBodyAccepted(operation, sent) : isTextAccepted(operation, pointer, query),
    )
    .filter((pointer) => !hasRuleAt(operation.id, pointer))
    .map(
      (pointer) => `it refuses ${pointer}, which its schema accepts, and \`x-rules\` does not list ${placeOf(pointer)}`,
    );
}

/** Whether the body is JSON that its schema accepts. Bodies of other media types and streams are not looked at. */
function isBodyAccepted(operation: ContractOperation, sent: string | null): boolean {
  const body = requestBodyOf(operation);
  if (sent === null || body === null) return false;
  try {
    return faultsOf(body, JSON.parse(sent)).length === 0;
  } catch {
    return false;
  }
}

function requestBodyOf({ path, method }: ContractOperation): string | null {
  const at = below('', 'paths', path, method.toLowerCase());
  const { node } = located<{ requestBody?: object }>(at);
  if (node.requestBody === undefined) return null;
  const body = located<{ content: Readonly<Record<string, object>> }>(below(at, 'requestBody'));
  const [type = ''] = Object.keys(body.node.content).filter((name) => name.endsWith('json'));
  return type === '' ? null : below(body.pointer, 'content', type, 'schema');
}

/** Whether the schema of a query parameter accepts the text. Parameters of other types are not looked at. */
function isTextAccepted(operation: ContractOperation, pointer: string, query: URLSearchParams): boolean {
  const [, where, name = '', index] = pointer.split('/');
  if (where !== 'query') return false;
  const texts = query.getAll(name);
  const schema = schemaOf(operation, name);
  // A single value that comes twice is no value of the schema.
  if (schema === null || (index === undefined && texts.length > 1)) return false;
  return faultsOf(schema, index === undefined ? texts[0] : texts).length === 0;
}

function schemaOf({ path, method }: ContractOperation, name: string): string | null {
  const at = below('', 'paths', path, method.toLowerCase(), 'parameters');
  const { node } = located<{ parameters?: readonly object[] }>(below('', 'paths', path, method.toLowerCase()));
  for (const index of (node.parameters ?? []).keys()) {
    const parameter = located<{ name: string; in: string }>(below(at, String(index)));
    if (parameter.node.in === 'query' && parameter.node.name === name) return below(parameter.pointer, 'schema');
  }
  return null;
}
