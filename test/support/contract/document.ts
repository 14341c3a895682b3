/** The bundled contract for the tests. The tests read the document itself, not the model of the generator. */
import document from '../../../generated/contract/openapi.json';

export interface ContractHeader {
  readonly required?: boolean;
}

export interface ContractResponse {
  readonly headers?: Readonly<Record<string, ContractHeader>>;
  readonly content?: Readonly<Record<string, { readonly schema?: unknown }>>;
}

export interface ContractOperation {
  readonly id: string;
  /** In upper case. */
  readonly method: string;
  /** Path template after the base path, for example `/users/{userId}`. */
  readonly path: string;
  /** Responses by status or range (`4XX`), with every `$ref` resolved. */
  readonly responses: Readonly<Record<string, Located<ContractResponse>>>;
}

/** A node of the document and its JSON Pointer. The validator finds a schema by this pointer. */
export interface Located<Node> {
  readonly node: Node;
  readonly pointer: string;
}

export const contract: Readonly<Record<string, unknown>> = document;

/** Every path of the contract starts with this base path. */
export const basePath = '/api/v2';

const methods = ['get', 'put', 'post', 'patch', 'delete'];

/** All operations of the contract, including the development operations. */
export const operations: readonly ContractOperation[] = Object.entries(entry(contract, 'paths')).flatMap(
  ([path, item]) =>
    Object.entries(item as object)
      .filter(([method]) => methods.includes(method))
      .map(([method, operation]) => readOperation(path, method, operation as Readonly<Record<string, unknown>>)),
);

/**
 * Returns the node at a JSON Pointer. If the node is a `$ref`, it follows the reference until it reaches a node without
 * one.
 */
export function located<Node>(pointer: string): Located<Node> {
  const node = pointer
    .split('/')
    .slice(1)
    .reduce<unknown>((at, key) => entry(at, key.replaceAll('~1', '/').replaceAll('~0', '~')), contract);
  const reference = (node as { $ref?: string }).$ref;
  return reference === undefined ? { node: node as Node, pointer } : located(reference.slice(1));
}

/**
 * Returns the key under which an operation declares a status: the status itself, or else its range. Returns null if it
 * declares neither.
 */
export function declaredKey({ responses }: ContractOperation, status: number): string | null {
  return [String(status), `${String(status).charAt(0)}XX`].find((key) => responses[key] !== undefined) ?? null;
}

/** Returns the JSON Pointer of a descendant node. */
export function below(pointer: string, ...keys: string[]): string {
  return keys.reduce((at, key) => `${at}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`, pointer);
}

function readOperation(path: string, method: string, operation: Readonly<Record<string, unknown>>): ContractOperation {
  const at = below('', 'paths', path, method, 'responses');
  const statuses = Object.keys(operation['responses'] as object);
  return {
    id: String(operation['operationId']),
    method: method.toUpperCase(),
    path,
    responses: Object.fromEntries(statuses.map((status) => [status, located<ContractResponse>(below(at, status))])),
  };
}

function entry(node: unknown, key: string): object {
  const value = (node as Readonly<Record<string, object>>)[key];
  if (value === undefined) throw new Error(`The bundled contract has no "${key}" where it was looked for.`);
  return value;
}
