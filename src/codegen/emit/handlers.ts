import { isJson } from '../model/read-body.ts';
import type {
  BodyModel,
  ContractModel,
  HeaderModel,
  OperationModel,
  ParameterModel,
  ResponseModel,
} from '../model/operation.ts';
import { makeSourceFile, type EmittedFile } from './file.ts';
import { findFillingComponents } from '../model/graph.ts';
import { listHandlerParameters, readProtocol } from '../model/protocol.ts';
import { toPascalCase } from './names.ts';
import { printComment, printIdentifier, printImport, printKey, quoteText } from './print.ts';
import { nameCompiled } from './schemas.ts';
import { isText, printType } from './typescript.ts';
import { classOf, isRange } from '../model/status.ts';
import { compareTexts } from '../read/json.ts';
import { bodiless } from '../../platform/http/status.ts';

/** `server/handlers.ts`: one interface for each operation, and the types of the handler maps. */
export function emitHandlers(model: ContractModel): EmittedFile {
  const { operations } = model;
  const bodies = operations.flatMap(({ body }) => body?.media ?? []).map(({ schema }) => schema);
  const filled = [...findFillingComponents(model)]
    .filter((name) => bodies.some((schema) => schema.kind === 'ref' && schema.name === name))
    .sort();
  return makeSourceFile(
    'server/handlers.ts',
    filled.length > 0 ? `import type * as z from 'zod/mini';` : '',
    `import type { Principal } from '../../src/platform/principal.ts';`,
    `import type { RequestDeps } from '../../src/platform/deps.ts';`,
    `import type { Refusal } from '../../src/platform/problems/refusal.ts';`,
    ...printProtocolImports(model),
    hasStatusRange(model) ? `import type { StatusIn } from '../../src/platform/http/status.ts';` : '',
    `import type { components } from '../client/types.ts';`,
    ...filled.map((name) => printImport([nameCompiled(name)], `../schemas/${name}.ts`, 'import type')),
    `\ntype Schemas = components['schemas'];`,
    `type Nothing = Readonly<Record<string, never>>;`,
    ...operations.map((operation) => `\n${buildOperationInterface(model, operation)}`),
    `\n/** Every operation by its id. */\nexport interface Operations {`,
    ...operations.map(({ id }) => `  readonly ${printIdentifier(id)}: ${toPascalCase(id)};`),
    '}',
    printHelperTypes(operations),
  );
}

/** Imports of the types of what the platform reads and answers for the operations that declare it. */
function printProtocolImports({ operations }: ContractModel): string[] {
  const all = operations.map(readProtocol);
  return [
    ...(all.some(({ idempotent }) => idempotent)
      ? [`import type { Idempotency } from '../../src/platform/idempotency.ts';`]
      : []),
    ...(all.some(({ paged }) => paged) ? [`import type { Paging } from '../../src/platform/http/paging.ts';`] : []),
    ...(all.some(({ conditional }) => conditional)
      ? [`import type { LazyBody } from '../../src/platform/http/reply.ts';`]
      : []),
  ];
}

/** Whether any handler may answer with a status of a range such as `2XX`. */
function hasStatusRange({ operations }: ContractModel): boolean {
  return operations.some(({ responses }) => responses.some(({ status }) => isRange(status) && classOf(status) < 4));
}

function buildOperationInterface(model: ContractModel, operation: OperationModel): string {
  const parameters = listHandlerParameters(operation);
  const { conditional } = readProtocol(operation);
  const of = (where: ParameterModel['in']) =>
    printParameterType(parameters.filter((parameter) => parameter.in === where));
  const replies = operation.responses
    .filter(({ status }) => classOf(status) < 4 && !(conditional && status === 304))
    .flatMap((response) => printReplyTypes(model, operation, response));
  const refusal =
    operation.problems.length === 0 ? [] : [`Refusal<${printUnion(operation.problems.map(quoteText), '        ')}>`];
  return [
    printComment(`${operation.method.toUpperCase()} ${operation.path}: ${operation.summary}`),
    `export interface ${toPascalCase(printIdentifier(operation.id))} {`,
    `  readonly operationId: ${quoteText(operation.id)};`,
    `  readonly params: ${of('path')};`,
    `  readonly query: ${of('query')};`,
    `  readonly headers: ${of('header')};`,
    ...(parameters.some((parameter) => parameter.in === 'cookie') ? [`  readonly cookies: ${of('cookie')};`] : []),
    `  readonly body: ${printBodyType(model, operation.body)};`,
    ...printProtocolMembers(operation),
    `  readonly auth: Principal${operation.access === 'public' ? ' | null' : ''};`,
    '  readonly reply:',
    `${[...replies, ...refusal].map((reply) => `    | ${reply}`).join('\n')};`,
    '}',
  ].join('\n');
}

/** The members of the input that the platform reads for the handler. */
function printProtocolMembers(operation: OperationModel): string[] {
  const { idempotent, guarded, paged } = readProtocol(operation);
  return [
    ...(idempotent ? ['  readonly idempotency: Idempotency;'] : []),
    ...(guarded ? ['  readonly expectedVersions: readonly string[] | undefined;'] : []),
    ...(paged ? ['  readonly paging: Paging;'] : []),
  ];
}

/** A union on one line, or with one member a line if it is too long. */
function printUnion(members: readonly string[], indent: string): string {
  const line = members.join(' | ');
  return line.length <= 90
    ? line
    : `\n${members.map((member) => `${indent}| ${member}`).join('\n')}\n${indent.slice(2)}`;
}

function printParameterType(parameters: readonly ParameterModel[]): string {
  if (parameters.length === 0) return 'Nothing';
  const members = parameters.map((parameter) => {
    const present = parameter.required || parameter.schema.default !== undefined;
    return `readonly ${printKey(parameter.name)}${present ? '' : '?'}: ${printType(parameter.schema)}`;
  });
  const line = `{ ${members.join('; ')} }`;
  return line.length <= 100 ? line : `{\n${members.map((member) => `    ${member};`).join('\n')}\n  }`;
}

function printBodyType(model: ContractModel, body: BodyModel | null): string {
  if (body === null) return 'undefined';
  const filling = findFillingComponents(model);
  const types = body.media.map(({ kind, schema }) => {
    if (kind === 'bytes') return 'ReadableStream<Uint8Array>';
    // With defaults filled in, the body has the type that the schema outputs, not the type that the caller may send.
    return schema.kind === 'ref' && filling.has(schema.name)
      ? `z.output<typeof ${nameCompiled(schema.name)}>`
      : printType(schema);
  });
  return [...new Set([...types, ...(body.required ? [] : ['undefined'])])].join(' | ');
}

/** The reply types of one status: one for each media type, so that the handler states which one it answers with. */
function printReplyTypes(model: ContractModel, operation: OperationModel, response: ResponseModel): string[] {
  const { media } = response;
  const { idempotent, conditional } = readProtocol(operation);
  const status = printStatusType(operation, response);
  const headers = response.headers.filter(({ name }) => !(idempotent && name === 'idempotency-replayed'));
  const common = [
    ...(headers.length > 0 ? [printHeadersType(headers)] : []),
    ...(headers.length < response.headers.length ? ['readonly replayed: boolean'] : []),
  ];
  if (response.status === 101)
    return [printReply(['readonly status: 101', 'readonly webSocket: WebSocket', ...common])];
  if (media.length === 0) return [printReply([`readonly status: ${status}`, ...common])];
  return media.map((one) => {
    const chosen = media.length > 1 ? [`readonly mediaType: ${quoteText(one.type)}`] : [];
    const body = printReplyBody(model, one);
    const sent = conditional && response.status === 200 ? `LazyBody<${body}>` : body;
    return printReply([`readonly status: ${status}`, `readonly body: ${sent}`, ...chosen, ...common]);
  });
}

/** A status; of a range, its statuses that are not declared themselves and may have the body of the range. */
function printStatusType({ responses }: OperationModel, { status, media }: ResponseModel): string {
  if (!isRange(status)) return String(status);
  const own = responses
    .map((other) => other.status)
    .filter((other) => typeof other === 'number' && classOf(other) === classOf(status));
  const excluded = [
    ...new Set([
      ...own,
      ...(media.length > 0 ? [...bodiless].filter((other) => classOf(other) === classOf(status)) : []),
    ]),
  ];
  return excluded.length === 0
    ? `StatusIn<${quoteText(status)}>`
    : `Exclude<StatusIn<${quoteText(status)}>, ${excluded.join(' | ')}>`;
}

function printReply(members: readonly string[]): string {
  return `{ ${members.join('; ')} }`;
}

function printReplyBody(model: ContractModel, { type, schema }: ResponseModel['media'][number]): string {
  if (schema !== null && isJson(type)) return printType(schema);
  return schema !== null && isText(model, schema) ? 'string' : 'Uint8Array | ReadableStream';
}

function printHeadersType(headers: readonly HeaderModel[]): string {
  // Only the header `set-cookie` may be sent several times.
  const typeOf = (name: string) => (name === 'set-cookie' ? 'string | readonly string[]' : 'string');
  const members = headers.map(
    ({ name, required }) => `readonly ${printKey(name)}${required ? '' : '?'}: ${typeOf(name)}`,
  );
  return `readonly headers${headers.some((header) => header.required) ? '' : '?'}: { ${members.join('; ')} }`;
}

function printHelperTypes(operations: readonly OperationModel[]): string {
  const development = operations.filter((operation) => operation.development).map(({ id }) => quoteText(id));
  return `
export type OperationId = keyof Operations;

/** Operations that exist in development only. */
export type DevelopmentOperationId = ${development.length === 0 ? 'never' : development.join(' | ')};

/** What the handler of this operation is called with. */
export type Input<Id extends OperationId> = Omit<Operations[Id], 'reply'> & { readonly deps: RequestDeps };

/** What it may answer. State it as the return type, so that the compiler finds superfluous properties. */
export type Reply<Id extends OperationId> = Operations[Id]['reply'];

export type Handler<Id extends OperationId> = (input: Input<Id>) => Promise<Reply<Id>>;

/** One handler for every operation. A missing or superfluous handler does not compile. */
export type Handlers = { readonly [Id in Exclude<OperationId, DevelopmentOperationId>]: Handler<Id> };

export type DevelopmentHandlers = { readonly [Id in DevelopmentOperationId]: Handler<Id> };

/** The handlers of each tag, which an area must provide. */
export interface HandlersByTag {
${printHandlersByTag(operations)}
}`;
}

function printHandlersByTag(operations: readonly OperationModel[]): string {
  const served = operations.filter((operation) => !operation.development);
  const tags = [...new Set(served.map(({ tag }) => tag))].sort(compareTexts);
  return tags
    .map(
      (tag) =>
        `  readonly ${printKey(tag)}: Pick<Handlers, ${served
          .filter((one) => one.tag === tag)
          .map(({ id }) => quoteText(id))
          .join(' | ')}>;`,
    )
    .join('\n');
}
