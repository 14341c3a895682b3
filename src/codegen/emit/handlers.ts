import { isJson } from '../model/read-body.ts';
import type {
  BodyModel,
  ContractModel,
  HeaderModel,
  OperationModel,
  ParameterModel,
  ResponseModel,
} from '../model/operation.ts';
import { sourceFile, type EmittedFile } from './file.ts';
import { fillingComponents } from '../model/graph.ts';
import { handlerParameters, protocolOf } from '../model/protocol.ts';
import { pascal } from './names.ts';
import { comment, identifier, importOf, key, quoted } from './print.ts';
import { compiledName } from './schemas.ts';
import { isText, typescript } from './typescript.ts';
import { classOf, isRange } from '../model/status.ts';
import { compare } from '../read/json.ts';
import { bodiless } from '../../platform/http/status.ts';

/** `server/handlers.ts`: one flat interface an operation, and the types of the handler maps. */
export function emitHandlers(model: ContractModel): EmittedFile {
  const { operations } = model;
  const bodies = operations.flatMap(({ body }) => body?.media ?? []).map(({ schema }) => schema);
  const filled = [...fillingComponents(model)]
    .filter((name) => bodies.some((schema) => schema.kind === 'ref' && schema.name === name))
    .sort();
  return sourceFile(
    'server/handlers.ts',
    filled.length > 0 ? `import type * as z from 'zod';` : '',
    `import type { Principal } from '../../src/platform/principal.ts';`,
    `import type { RequestDeps } from '../../src/platform/deps.ts';`,
    `import type { Refusal } from '../../src/platform/problems/refusal.ts';`,
    ...protocolImports(model),
    isRanged(model) ? `import type { StatusIn } from '../../src/platform/http/status.ts';` : '',
    `import type { components } from '../client/types.ts';`,
    ...filled.map((name) => importOf([compiledName(name)], `../schemas/${name}.ts`, 'import type')),
    `\ntype Schemas = components['schemas'];`,
    `type Nothing = Readonly<Record<string, never>>;`,
    ...operations.map((operation) => `\n${operationInterface(model, operation)}`),
    `\n/** Every operation by its id. */\nexport interface Operations {`,
    ...operations.map(({ id }) => `  readonly ${identifier(id)}: ${pascal(id)};`),
    '}',
    helperTypes(operations),
  );
}

/** The types of what the platform reads and answers for operations that declare it. */
function protocolImports({ operations }: ContractModel): string[] {
  const all = operations.map(protocolOf);
  return [
    ...(all.some(({ idempotent }) => idempotent)
      ? [`import type { Idempotency } from '../../src/platform/idempotency.ts';`]
      : []),
    ...(all.some(({ paged }) => paged) ? [`import type { Paging } from '../../src/platform/http/paging.ts';`] : []),
    ...(all.some(({ conditional }) => conditional)
      ? [`import type { MadeWhenSent } from '../../src/platform/http/reply.ts';`]
      : []),
  ];
}

/** Whether some handler may answer with a status of a range. */
function isRanged({ operations }: ContractModel): boolean {
  return operations.some(({ responses }) => responses.some(({ status }) => isRange(status) && classOf(status) < 4));
}

function operationInterface(model: ContractModel, operation: OperationModel): string {
  const parameters = handlerParameters(operation);
  const { conditional } = protocolOf(operation);
  const of = (where: ParameterModel['in']) => parameterType(parameters.filter((parameter) => parameter.in === where));
  const replies = operation.responses
    .filter(({ status }) => classOf(status) < 4 && !(conditional && status === 304))
    .flatMap((response) => replyTypes(model, operation, response));
  const refusal =
    operation.problems.length === 0 ? [] : [`Refusal<${union(operation.problems.map(quoted), '        ')}>`];
  return [
    comment(`${operation.method.toUpperCase()} ${operation.path}: ${operation.summary}`),
    `export interface ${pascal(identifier(operation.id))} {`,
    `  readonly operationId: ${quoted(operation.id)};`,
    `  readonly params: ${of('path')};`,
    `  readonly query: ${of('query')};`,
    `  readonly headers: ${of('header')};`,
    ...(parameters.some((parameter) => parameter.in === 'cookie') ? [`  readonly cookies: ${of('cookie')};`] : []),
    `  readonly body: ${bodyType(model, operation.body)};`,
    ...protocolMembers(operation),
    `  readonly auth: Principal${operation.access === 'public' ? ' | null' : ''};`,
    '  readonly reply:',
    `${[...replies, ...refusal].map((reply) => `    | ${reply}`).join('\n')};`,
    '}',
  ].join('\n');
}

/** What the platform has read for the handler. */
function protocolMembers(operation: OperationModel): string[] {
  const { idempotent, guarded, paged } = protocolOf(operation);
  return [
    ...(idempotent ? ['  readonly idempotency: Idempotency;'] : []),
    ...(guarded ? ['  readonly expectedVersion: string | undefined;'] : []),
    ...(paged ? ['  readonly paging: Paging;'] : []),
  ];
}

/** A union on one line, or on a line for each member when it is long. */
function union(members: readonly string[], indent: string): string {
  const line = members.join(' | ');
  return line.length <= 90
    ? line
    : `\n${members.map((member) => `${indent}| ${member}`).join('\n')}\n${indent.slice(2)}`;
}

function parameterType(parameters: readonly ParameterModel[]): string {
  if (parameters.length === 0) return 'Nothing';
  const members = parameters.map((parameter) => {
    const present = parameter.required || parameter.schema.default !== undefined;
    return `readonly ${key(parameter.name)}${present ? '' : '?'}: ${typescript(parameter.schema)}`;
  });
  const line = `{ ${members.join('; ')} }`;
  return line.length <= 100 ? line : `{\n${members.map((member) => `    ${member};`).join('\n')}\n  }`;
}

function bodyType(model: ContractModel, body: BodyModel | null): string {
  if (body === null) return 'undefined';
  const filling = fillingComponents(model);
  const types = body.media.map(({ kind, schema }) => {
    if (kind === 'bytes') return 'ReadableStream<Uint8Array>';
    // With defaults filled in, the body is what the schema gives, no longer what the caller may send.
    return schema.kind === 'ref' && filling.has(schema.name)
      ? `z.output<typeof ${compiledName(schema.name)}>`
      : typescript(schema);
  });
  return [...new Set([...types, ...(body.required ? [] : ['undefined'])])].join(' | ');
}

/** The reply of one status; with several media types one for each, so that the handler says which it answers with. */
function replyTypes(model: ContractModel, operation: OperationModel, response: ResponseModel): string[] {
  const { media } = response;
  const { idempotent, conditional } = protocolOf(operation);
  const status = statusType(operation, response);
  const headers = response.headers.filter(({ name }) => !(idempotent && name === 'idempotency-replayed'));
  const common = [
    ...(headers.length > 0 ? [headersType(headers)] : []),
    ...(headers.length < response.headers.length ? ['readonly replayed: boolean'] : []),
  ];
  if (response.status === 101) return [reply(['readonly status: 101', 'readonly webSocket: WebSocket', ...common])];
  if (media.length === 0) return [reply([`readonly status: ${status}`, ...common])];
  return media.map((one) => {
    const chosen = media.length > 1 ? [`readonly mediaType: ${quoted(one.type)}`] : [];
    const body = replyBody(model, one);
    const sent = conditional && response.status === 200 ? `MadeWhenSent<${body}>` : body;
    return reply([`readonly status: ${status}`, `readonly body: ${sent}`, ...chosen, ...common]);
  });
}

/** A status, or those of a range that are not declared themselves, and that can have the body of the range. */
function statusType({ responses }: OperationModel, { status, media }: ResponseModel): string {
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
    ? `StatusIn<${quoted(status)}>`
    : `Exclude<StatusIn<${quoted(status)}>, ${excluded.join(' | ')}>`;
}

function reply(members: readonly string[]): string {
  return `{ ${members.join('; ')} }`;
}

function replyBody(model: ContractModel, { type, schema }: ResponseModel['media'][number]): string {
  if (schema !== null && isJson(type)) return typescript(schema);
  return schema !== null && isText(model, schema) ? 'string' : 'Uint8Array | ReadableStream';
}

function headersType(headers: readonly HeaderModel[]): string {
  // `set-cookie` is the one header that is sent several times.
  const typeOf = (name: string) => (name === 'set-cookie' ? 'string | readonly string[]' : 'string');
  const members = headers.map(({ name, required }) => `readonly ${key(name)}${required ? '' : '?'}: ${typeOf(name)}`);
  return `readonly headers${headers.some((header) => header.required) ? '' : '?'}: { ${members.join('; ')} }`;
}

function helperTypes(operations: readonly OperationModel[]): string {
  const development = operations.filter((operation) => operation.development).map(({ id }) => quoted(id));
  return `
export type OperationId = keyof Operations;

/** Operations that exist in development only. */
export type DevelopmentOperationId = ${development.length === 0 ? 'never' : development.join(' | ')};

/** What the handler of this operation is called with. */
export type Input<Id extends OperationId> = Omit<Operations[Id], 'reply'> & { readonly deps: RequestDeps };

/** What it may answer. State it as the return type: only then is a property too many a fault. */
export type Reply<Id extends OperationId> = Operations[Id]['reply'];

export type Handler<Id extends OperationId> = (input: Input<Id>) => Promise<Reply<Id>>;

/** One handler for every operation: a missing or superfluous one does not compile. */
export type Handlers = { readonly [Id in Exclude<OperationId, DevelopmentOperationId>]: Handler<Id> };

export type DevelopmentHandlers = { readonly [Id in DevelopmentOperationId]: Handler<Id> };

/** The handlers of each tag: what an area has to bring. */
export interface HandlersByTag {
${handlersByTag(operations)}
}`;
}

function handlersByTag(operations: readonly OperationModel[]): string {
  const served = operations.filter((operation) => !operation.development);
  const tags = [...new Set(served.map(({ tag }) => tag))].sort(compare);
  return tags
    .map(
      (tag) =>
        `  readonly ${key(tag)}: Pick<Handlers, ${served
          .filter((one) => one.tag === tag)
          .map(({ id }) => quoted(id))
          .join(' | ')}>;`,
    )
    .join('\n');
}
