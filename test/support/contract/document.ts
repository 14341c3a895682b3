/** The bundled contract as the tests read it: straight from the document, not through the generator's model. */
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
  /** Upper case. */
  readonly method: string;
  /** Template below the base path, `/users/{userId}`. */
  readonly path: string;
  /** By status or range (`4XX`); `$ref` already followed. */
  readonly responses: Readonly<Record<string, Located<ContractResponse>>>;
}

/** A node of the document and the JSON Pointer to it, which is how the validator is asked about its parts. */
export interface Located<Node> {
  readonly node: Node;
  readonly pointer: string;
}

export const contract: Readonly<Record<string, unknown>> = document;

/** Below this every path of the contract stands. */
export const basePath = '/api/v2';

const methods = ['get', 'put', 'post', 'patch', 'delete'];

/** All operations of the contract, development ones included. */
export const operations: readonly ContractOperation[] = Object.entries(entry(contract, 'paths')).flatMap(
  ([path, item]) =>
    Object.entries(item as object)
      .filter(([method]) => methods.includes(method))
      .map(([method, operation]) => readOperation(path, method, operation as Readonly<Record<string, unknown>>)),
);

/** Follows `$ref` until there is none. */
export function located<Node>(pointer: string): Located<Node> {
  const node = pointer
    .split('/')
    .slice(1)
    .reduce<unknown>((at, key) => entry(at, key.replaceAll('~1', '/').replaceAll('~0', '~')), contract);
  const reference = (node as { $ref?: string }).$ref;
  return reference === undefined ? { node: node as Node, pointer } : located(reference.slice(1));
}

/** The key that an operation declares a status under: the status itself, else its range; null for neither. */
export function declaredKey({ responses }: ContractOperation, status: number): string | null {
  return [String(status), `${String(status).charAt(0)}XX`].find((key) => responses[key] !== undefined) ?? null;
}

/** JSON Pointer of a child. */
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
