import { listAutomaticProblems } from '../model/automatic-problems.ts';
import type { ContractModel, OperationModel } from '../model/operation.ts';
import { readProtocol } from '../model/protocol.ts';
import { referencesOf, type Schema } from '../model/schema.ts';
import { compareTexts } from '../read/json.ts';
import { makeSourceFile, type EmittedFile } from './file.ts';
import { toKebabCase, toPascalCase } from './names.ts';
import { buildParameterSets, findSharedParameters, type SharedParameters } from './parameters.ts';
import {
  printComment,
  printIdentifier,
  printImport,
  collectLeaves,
  makeList,
  printLiteral,
  makeObject,
  print,
  type Code,
} from './print.ts';
import { buildResponseCode, nameResponse } from './responses.ts';
import { nameCompiled } from './schemas.ts';
import { printZodImports } from './rules.ts';

/**
 * `server/endpoints/<tag>/<operation>.ts`: the operation's part of the contract and its chanfana class. Development
 * operations are in a folder that production never imports.
 */
export function emitEndpoints(model: ContractModel): EmittedFile[] {
  const shared = findSharedParameters(model);
  return model.operations
    .map((operation) => buildEndpointFile(operation, shared))
    .sort((one, other) => compareTexts(one.path, other.path));
}

/** Path of the file of the operation's class, relative to `server/endpoints`. */
export function endpointPath(operation: OperationModel): string {
  return `${operation.development ? 'development' : operation.tag}/${toKebabCase(operation.id)}.ts`;
}

export function nameClass(operation: OperationModel): string {
  return `${toPascalCase(printIdentifier(operation.id))}Endpoint`;
}

function buildEndpointFile(operation: OperationModel, shared: SharedParameters): EmittedFile {
  const value = makeObject([
    ['operation', buildOperationCode(operation)],
    ['request', buildRequestCode(operation, shared)],
    ['responses', buildResponsesCode(operation)],
  ]);
  const schemas = collectSchemas(operation, shared);
  const used = new Set(collectLeaves(value));
  const parameters = [...shared.values()]
    .map((set) => set.name)
    .filter((constant) => used.has(constant))
    .sort(compareTexts);
  return makeSourceFile(
    `server/endpoints/${endpointPath(operation)}`,
    ...printZodImports(value, schemas, '../../../..'),
    `import { endpointOf } from '../../../../src/platform/http/endpoint.ts';`,
    ...buildComponentImports(operation, schemas),
    ...(parameters.length === 0 ? [] : [printImport(parameters, '../../parameters.ts')]),
    ...buildAnswerImports(operation),
    buildEndpointClass(operation, value),
  );
}

/** Imports of the components; of bodies, their compiled forms. */
function buildComponentImports(operation: OperationModel, schemas: readonly Schema[]): string[] {
  const used = new Set(schemas.flatMap(referencesOf));
  const bodies = new Set((operation.body?.media ?? []).flatMap(({ schema }) => referencesOf(schema)));
  return [...new Set([...used, ...bodies])].sort(compareTexts).map((component) => {
    const names = [
      ...(used.has(component) ? [component] : []),
      ...(bodies.has(component) ? [nameCompiled(component)] : []),
    ];
    return printImport(names, `../../../schemas/${component}.ts`);
  });
}

function buildAnswerImports(operation: OperationModel): string[] {
  const shared = new Set(operation.responses.flatMap((response) => response.component ?? []));
  return shared.size === 0 ? [] : [printImport([...shared].sort(compareTexts).map(nameResponse), '../../responses.ts')];
}

/** The schemas printed into the endpoint itself: those of parameters and answers that are not shared. */
function collectSchemas(operation: OperationModel, shared: SharedParameters): Schema[] {
  const own = operation.responses.filter((response) => response.component === null);
  return [
    ...buildParameterSets(operation)
      .filter(({ text }) => !shared.has(text))
      .flatMap(({ parameters }) => parameters.map(({ schema }) => schema)),
    ...own.flatMap((response) => [
      ...response.headers.map((header) => header.schema),
      ...response.media.flatMap(({ schema }) => schema ?? []),
    ]),
  ];
}

function buildEndpointClass(operation: OperationModel, value: Code): string {
  const start = `export const ${nameClass(operation)} = endpointOf(`;
  return [
    `\n${printComment(`${operation.method.toUpperCase()} ${operation.path}: ${operation.summary}`)}`,
    `${start}${print(value, '', start.length)});`,
  ].join('\n');
}

function buildOperationCode(operation: OperationModel): Code {
  const { id, tag, method, access, sensitive, rateLimit, openQuery, problems, body } = operation;
  // `declaresProblem` of the platform knows them.
  const automatic = new Set(listAutomaticProblems(operation));
  const data = Object.entries({
    id,
    tag,
    method,
    access,
    ...(sensitive && { sensitive }),
    rateLimit,
    ...(openQuery && { openQuery }),
    ...Object.fromEntries(Object.entries(readProtocol(operation)).filter(([, isDeclared]) => isDeclared)),
    problems: problems.filter((code) => !automatic.has(code)),
  });
  return makeObject([
    ...data.map(([name, value]) => [name, printLiteral(value)] as const),
    [
      'parameters',
      makeList(
        operation.parameters.map(({ name, in: where, required, codec }) =>
          printLiteral({ name, in: where, required, codec }),
        ),
      ),
    ],
    ...(body === null ? [] : [['body', buildBodyCode(body)] as const]),
  ]);
}

function buildBodyCode(body: NonNullable<OperationModel['body']>): Code {
  const media = body.media.map(
    ({ type, kind, fields }) => [type, printLiteral(kind === 'fields' ? { kind, fields } : { kind })] as const,
  );
  return makeObject([
    ['required', String(body.required)],
    ['maxBytes', String(body.maxBytes)],
    ['media', makeObject(media)],
  ]);
}

function buildRequestCode(operation: OperationModel, shared: SharedParameters): Code {
  const bodies = (operation.body?.media ?? []).flatMap(({ type, schema }) =>
    schema.kind === 'ref' ? [[type, nameCompiled(schema.name)] as const] : [],
  );
  return makeObject([
    ...buildParameterSets(operation).map(({ member, code, text }) => [member, shared.get(text)?.name ?? code] as const),
    ...(bodies.length === 0 ? [] : [['body', makeObject(bodies)] as const]),
  ]);
}

function buildResponsesCode(operation: OperationModel): Code {
  return makeObject(
    operation.responses.map(
      (response) =>
        [
          String(response.status),
          response.component ? nameResponse(response.component) : buildResponseCode(response),
        ] as const,
    ),
  );
}
