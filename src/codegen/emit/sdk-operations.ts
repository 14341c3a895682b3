import type { Descriptor, Invalidation, QueryStyle } from '../../client/sdk/descriptor.ts';
import type { ContractModel, OperationModel, ParameterModel } from '../model/operation.ts';
import { classOf } from '../model/status.ts';
import { makeSourceFile, type EmittedFile } from './file.ts';
import { makeCall, printComment, printIdentifier, printLiteral, print, quoteText } from './print.ts';

/**
 * `client/sdk-operations.ts`: one exported function for each operationId, with only what the SDK needs to know of it.
 * Each is a constant marked pure, so that a bundler keeps only those that are used. (It would keep a table as a whole.)
 */
export function emitSdkOperations(model: ContractModel): EmittedFile {
  return makeSourceFile(
    'client/sdk-operations.ts',
    `import { operation } from '../../src/client/sdk/operation.ts';\n`,
    model.operations.map(printSdkFunction).join('\n\n'),
    '\n/** The problem codes that each operation may answer with. */',
    'export interface ProblemCodes {',
    ...model.operations.map(
      ({ id, problems }) =>
        `  ${printIdentifier(id)}:${problems.map((code) => `\n    | ${quoteText(code)}`).join('') || ' never'};`,
    ),
    '}',
  );
}

function printSdkFunction(operation: OperationModel): string {
  const id = printIdentifier(operation.id);
  const made = print(makeCall(`operation<'${id}'>`, printLiteral(buildDescriptor(operation))));
  return `${printComment(`${operation.summary}.\n\n${unwrapParagraphs(operation.description)}`)}\nexport const ${id} = /* @__PURE__ */ ${made};`;
}

/** Joins the lines of each Markdown paragraph, so that it can be wrapped again at the width of code. */
const unwrapParagraphs = (markdown: string): string => markdown.trim().replace(/(?<!\n)\n(?![\n\s*-])/g, ' ');

/** The part of an operation that the client needs. */
export function buildDescriptor(operation: OperationModel): Descriptor {
  const styles = operation.parameters.flatMap((parameter): [string, QueryStyle][] => {
    const style = findStyle(parameter);
    return style ? [[parameter.name, style]] : [];
  });
  const sends = operation.body?.media[0]?.type;
  return {
    id: operation.id,
    method: operation.method.toUpperCase() as Descriptor['method'], // HttpMethod in capitals
    path: operation.path,
    ...(operation.access === 'public' ? {} : { secured: true }),
    ...(operation.idempotent ? { idempotent: true } : {}),
    ...(sends ? { sends } : {}),
    ...findReads(operation),
    statuses: operation.responses.map(({ status }) => status),
    ...(styles.length > 0 ? { query: Object.fromEntries(styles) } : {}),
    ...(isConditional(operation) ? { conditional: true } : {}),
    ...(operation.invalidates.length > 0 ? { invalidates: operation.invalidates.map(buildInvalidation) } : {}),
  };
}

function buildInvalidation({ operation, parameters }: OperationModel['invalidates'][number]): Invalidation {
  const bound = Object.entries(parameters).map(([name, expression]): [string, string[]] => [
    name,
    parseExpression(expression),
  ]);
  return bound.length === 0 ? [operation] : [operation, Object.fromEntries(bound)];
}

/**
 * `$request.path.userId` → path, userId; `$request.body#/receiverId` → body, receiverId;
 * `$response.body#/match/matchId` → data, match, matchId.
 */
function parseExpression(expression: string): string[] {
  const [source = '', pointer] = expression.split(/#\/(.*)/s);
  if (pointer === undefined) return source.split('.').slice(1);
  const steps = pointer.split('/').map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
  return [source === '$response.body' ? 'data' : 'body', ...steps];
}

function findStyle({ in: place, codec }: ParameterModel): QueryStyle | null {
  if (place !== 'query' || codec.kind === 'scalar') return null;
  return codec.kind === 'deepObject' ? 'deepObject' : codec.separator;
}

function isConditional({ parameters }: OperationModel): boolean {
  return parameters.some(({ name }) => name === 'if-match' || name === 'if-none-match');
}

function findReads({ responses }: OperationModel): Pick<Descriptor, 'reads'> {
  const types = responses
    .filter(({ status }) => classOf(status) < 3)
    .flatMap(({ media }) => media.map(({ type }) => type));
  if (types.every((type) => /[/+]json$/.test(type))) return {};
  return { reads: types.every((type) => type.startsWith('text/')) ? 'text' : 'blob' };
}
