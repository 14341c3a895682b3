import type { ContractModel, OperationModel, ResponseModel } from '../model/operation.ts';
import { referencesOf, type Schema } from '../model/schema.ts';
import { compare } from '../read/json.ts';
import { sourceFile, type EmittedFile } from './file.ts';
import { pascal } from './names.ts';
import { operationParameters, sharedParameters, type SharedParameters } from './parameters.ts';
import { comment, identifier, importOf, leaves, list, literal, object, print, type Code } from './print.ts';
import { responseName, responseSchemas, responseShape } from './responses.ts';
import { compiledName } from './schemas.ts';
import { zodImports } from './rules.ts';

/** `server/endpoints/<tag>.ts`: a chanfana class an operation. Development operations are in a file that production never imports. */
export function emitEndpoints(model: ContractModel): EmittedFile[] {
  const files = new Map<string, OperationModel[]>();
  for (const operation of model.operations) {
    const name = endpointFile(operation);
    files.set(name, [...(files.get(name) ?? []), operation]);
  }
  return [...files].sort(([a], [b]) => compare(a, b)).map(([name, operations]) => endpointsFile(model, name, operations));
}

/** Name of the file that holds the operation's class, without its extension. */
export function endpointFile(operation: OperationModel): string {
  return operation.development ? 'development' : operation.tag;
}

export function className(operation: OperationModel): string {
  return `${pascal(identifier(operation.id))}Endpoint`;
}

function endpointsFile(model: ContractModel, name: string, operations: readonly OperationModel[]): EmittedFile {
  const shared = sharedParameters(model);
  const endpoints = operations.map((operation) => ({
    operation,
    value: object([
      ['operation', operationCode(operation)],
      ['schemas', schemasCode(operation, shared)],
    ]),
  }));
  const schemas = operations.flatMap((operation) => schemasOf(operation, shared));
  const used = new Set(leaves(endpoints.map(({ value }) => value)));
  const parameters = [...shared.values()].map((set) => set.name).filter((constant) => used.has(constant)).sort(compare);
  return sourceFile(
    model.contract,
    `server/endpoints/${name}.ts`,
    ...zodImports(endpoints.map(({ value }) => value), schemas, '../../..'),
    `import type { EndpointContract } from '../../../src/platform/contract.ts';`,
    `import { ContractEndpoint } from '../../../src/platform/endpoint.ts';`,
    ...componentImports(operations, schemas),
    ...(parameters.length === 0 ? [] : [importOf(parameters, '../parameters.ts')]),
    ...answerImports(operations),
    ...endpoints.map(({ operation, value }) => endpointClass(operation, value)),
  );
}

/** Imports of the components, of their compiled forms where they are bodies. */
function componentImports(operations: readonly OperationModel[], schemas: readonly Schema[]): string[] {
  const used = new Set(schemas.flatMap(referencesOf));
  const bodies = new Set(operations.flatMap((operation) => operation.body?.media ?? []).flatMap(({ schema }) => referencesOf(schema)));
  return [...new Set([...used, ...bodies])].sort(compare).map((component) => {
    const names = [...(used.has(component) ? [component] : []), ...(bodies.has(component) ? [compiledName(component)] : [])];
    return importOf(names, `../../schemas/${component}.ts`);
  });
}

function answerImports(operations: readonly OperationModel[]): string[] {
  const shared = new Set(operations.flatMap((operation) => operation.responses).flatMap((response) => response.component ?? []));
  return shared.size === 0 ? [] : [importOf([...shared].sort(compare).map(responseName), '../responses.ts')];
}

/** Schemas printed into the endpoint itself: those of parameters and of answers that are not shared. */
function schemasOf(operation: OperationModel, shared: SharedParameters): Schema[] {
  const own = operation.responses.filter((response) => response.component === null);
  return [
    ...operationParameters(operation).filter(({ text }) => !shared.has(text)).flatMap(({ parameters }) => parameters.map(({ schema }) => schema)),
    ...own.flatMap((response) => [...response.headers.map((header) => header.schema), ...response.media.flatMap(({ schema }) => schema ?? [])]),
  ];
}

function endpointClass(operation: OperationModel, value: Code): string {
  const constant = identifier(operation.id);
  const start = `const ${constant}: EndpointContract = `;
  return [
    `\n${start}${print(value, '', start.length)};`,
    `\n${comment(`${operation.method.toUpperCase()} ${operation.path}: ${operation.summary}`)}`,
    `export class ${className(operation)} extends ContractEndpoint {`,
    `  protected override readonly contract = ${constant};`,
    '}',
  ].join('\n');
}

function operationCode(operation: OperationModel): Code {
  const { id, tag, method, path, summary, access, sensitive, rateLimit, budget, idempotent, development, problems, body } = operation;
  const data = Object.entries({ id, tag, method, path, summary, access, sensitive, rateLimit, budget, idempotent, ...(operation.openQuery && { openQuery: true }), development, problems });
  return object([
    ...data.map(([name, value]) => [name, literal(value)] as const),
    ['parameters', list(operation.parameters.map(({ name, in: where, required, codec }) => literal({ name, in: where, required, codec })))],
    ['body', body === null ? 'null' : bodyCode(body)],
    ['responses', byStatus(operation.responses, (response) => (response.component ? `${responseName(response.component)}.shape` : responseShape(response)))],
  ]);
}

function bodyCode(body: NonNullable<OperationModel['body']>): Code {
  const media = body.media.map(({ type, kind, fields }) => [type, literal(kind === 'fields' ? { kind, fields } : { kind })] as const);
  return object([
    ['required', String(body.required)],
    ['maxBytes', String(body.maxBytes)],
    ['media', object(media)],
  ]);
}

function schemasCode(operation: OperationModel, shared: SharedParameters): Code {
  const media = operation.body?.media ?? [];
  return object([
    ...operationParameters(operation).map(({ member, code, text }) => [member, shared.get(text)?.name ?? code] as const),
    ['body', object(media.flatMap(({ type, schema }) => (schema.kind === 'ref' ? [[type, compiledName(schema.name)] as const] : [])))],
    ['responses', byStatus(operation.responses, (response) => (response.component ? `${responseName(response.component)}.schemas` : responseSchemas(response)))],
  ]);
}

function byStatus(responses: readonly ResponseModel[], code: (response: ResponseModel) => Code): Code {
  return object(responses.map((response) => [String(response.status), code(response)] as const));
}
