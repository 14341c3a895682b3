import type { ContractModel, OperationModel } from '../model/operation.ts';
import { protocolOf } from '../model/protocol.ts';
import { referencesOf, type Schema } from '../model/schema.ts';
import { compare } from '../read/json.ts';
import { sourceFile, type EmittedFile } from './file.ts';
import { kebab, pascal } from './names.ts';
import { operationParameters, sharedParameters, type SharedParameters } from './parameters.ts';
import { comment, identifier, importOf, leaves, list, literal, object, print, type Code } from './print.ts';
import { responseCode, responseName } from './responses.ts';
import { compiledName } from './schemas.ts';
import { zodImports } from './rules.ts';

/**
 * `server/endpoints/<tag>/<operation>.ts`: the operation's row of the contract and its chanfana class. Operations of development are
 * in a folder that production never imports.
 */
export function emitEndpoints(model: ContractModel): EmittedFile[] {
  const shared = sharedParameters(model);
  return model.operations
    .map((operation) => endpointFile(operation, shared))
    .sort((one, other) => compare(one.path, other.path));
}

/** Where the operation's class is, from `server/endpoints` on. */
export function endpointPath(operation: OperationModel): string {
  return `${operation.development ? 'development' : operation.tag}/${kebab(operation.id)}.ts`;
}

export function className(operation: OperationModel): string {
  return `${pascal(identifier(operation.id))}Endpoint`;
}

function endpointFile(operation: OperationModel, shared: SharedParameters): EmittedFile {
  const value = object([
    ['operation', operationCode(operation)],
    ['request', requestCode(operation, shared)],
    ['responses', responsesCode(operation)],
  ]);
  const schemas = schemasOf(operation, shared);
  const used = new Set(leaves(value));
  const parameters = [...shared.values()]
    .map((set) => set.name)
    .filter((constant) => used.has(constant))
    .sort(compare);
  return sourceFile(
    `server/endpoints/${endpointPath(operation)}`,
    ...zodImports(value, schemas, '../../../..'),
    `import type { EndpointContract } from '../../../../src/platform/http/contract.ts';`,
    `import { ContractEndpoint } from '../../../../src/platform/http/endpoint.ts';`,
    ...componentImports(operation, schemas),
    ...(parameters.length === 0 ? [] : [importOf(parameters, '../../parameters.ts')]),
    ...answerImports(operation),
    endpointClass(operation, value),
  );
}

/** Imports of the components, of their compiled forms where they are bodies. */
function componentImports(operation: OperationModel, schemas: readonly Schema[]): string[] {
  const used = new Set(schemas.flatMap(referencesOf));
  const bodies = new Set((operation.body?.media ?? []).flatMap(({ schema }) => referencesOf(schema)));
  return [...new Set([...used, ...bodies])].sort(compare).map((component) => {
    const names = [
      ...(used.has(component) ? [component] : []),
      ...(bodies.has(component) ? [compiledName(component)] : []),
    ];
    return importOf(names, `../../../schemas/${component}.ts`);
  });
}

function answerImports(operation: OperationModel): string[] {
  const shared = new Set(operation.responses.flatMap((response) => response.component ?? []));
  return shared.size === 0 ? [] : [importOf([...shared].sort(compare).map(responseName), '../../responses.ts')];
}

/** Schemas printed into the endpoint itself: those of parameters and of answers that are not shared. */
function schemasOf(operation: OperationModel, shared: SharedParameters): Schema[] {
  const own = operation.responses.filter((response) => response.component === null);
  return [
    ...operationParameters(operation)
      .filter(({ text }) => !shared.has(text))
      .flatMap(({ parameters }) => parameters.map(({ schema }) => schema)),
    ...own.flatMap((response) => [
      ...response.headers.map((header) => header.schema),
      ...response.media.flatMap(({ schema }) => schema ?? []),
    ]),
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
  const { id, tag, method, path, summary, access, sensitive, rateLimit, openQuery, problems, body } = operation;
  const data = Object.entries({
    id,
    tag,
    method,
    path,
    summary,
    access,
    ...(sensitive && { sensitive }),
    rateLimit,
    ...(openQuery && { openQuery }),
    ...Object.fromEntries(Object.entries(protocolOf(operation)).filter(([, isDeclared]) => isDeclared)),
    problems,
  });
  return object([
    ...data.map(([name, value]) => [name, literal(value)] as const),
    [
      'parameters',
      list(
        operation.parameters.map(({ name, in: where, required, codec }) =>
          literal({ name, in: where, required, codec }),
        ),
      ),
    ],
    ...(body === null ? [] : [['body', bodyCode(body)] as const]),
  ]);
}

function bodyCode(body: NonNullable<OperationModel['body']>): Code {
  const media = body.media.map(
    ({ type, kind, fields }) => [type, literal(kind === 'fields' ? { kind, fields } : { kind })] as const,
  );
  return object([
    ['required', String(body.required)],
    ['maxBytes', String(body.maxBytes)],
    ['media', object(media)],
  ]);
}

function requestCode(operation: OperationModel, shared: SharedParameters): Code {
  const bodies = (operation.body?.media ?? []).flatMap(({ type, schema }) =>
    schema.kind === 'ref' ? [[type, compiledName(schema.name)] as const] : [],
  );
  return object([
    ...operationParameters(operation).map(
      ({ member, code, text }) => [member, shared.get(text)?.name ?? code] as const,
    ),
    ...(bodies.length === 0 ? [] : [['body', object(bodies)] as const]),
  ]);
}

function responsesCode(operation: OperationModel): Code {
  return object(
    operation.responses.map(
      (response) =>
        [
          String(response.status),
          response.component ? responseName(response.component) : responseCode(response),
        ] as const,
    ),
  );
}
