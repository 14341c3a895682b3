import type { ContractModel, OperationModel, ParameterModel } from '../model/operation.ts';
import type { Descriptor, QueryStyle } from '../../client/sdk/descriptor.ts';

/**
 * `generated/client/sdk-operations.ts`: one exported function per operationId with exactly what the SDK must know of it.
 * Each stands alone and is marked pure, so that a bundler keeps only those that are used.
 */
export function emitSdkOperations(model: ContractModel): string {
  const functions = model.operations.map(
    (operation) =>
      `${docComment(operation)}\nexport const ${operation.id} = /* @__PURE__ */ operation<'${operation.id}'>(${literal(descriptorOf(operation))});\n`,
  );
  return [`import { operation } from '../../src/client/sdk/operation.ts';\n`, ...functions].join('\n');
}

/** What the client needs of an operation; the rest of the contract stays on the server. */
export function descriptorOf(operation: OperationModel): Descriptor {
  const query = Object.fromEntries(
    operation.parameters.flatMap((parameter): [string, QueryStyle][] => {
      const style = styleOf(parameter);
      return style ? [[parameter.name, style]] : [];
    }),
  );
  const conditional = operation.parameters.some(({ name }) => name === 'if-match' || name === 'if-none-match');
  const sends = operation.body?.media[0]?.type;
  return {
    id: operation.id,
    method: operation.method.toUpperCase() as Descriptor['method'], // HttpMethod in capitals
    path: operation.path,
    ...(operation.access === 'public' ? {} : { secured: true }),
    ...(operation.idempotent ? { idempotent: true } : {}),
    ...(sends ? { sends } : {}),
    ...readsOf(operation),
    statuses: operation.responses.map(({ status }) => status).toSorted((a, b) => a - b),
    ...(Object.keys(query).length > 0 ? { query } : {}),
    ...(conditional ? { conditional } : {}),
    ...(operation.invalidates.length > 0 ? { invalidates: operation.invalidates.map((each) => each.operation) } : {}),
  };
}

function styleOf({ in: place, codec }: ParameterModel): QueryStyle | null {
  if (place !== 'query' || codec.kind === 'scalar') return null;
  return codec.kind === 'deepObject' ? 'deepObject' : codec.separator;
}

function readsOf(operation: OperationModel): Pick<Descriptor, 'reads'> {
  const types = operation.responses.filter(({ status }) => status < 300).flatMap(({ media }) => media.map(({ type }) => type));
  if (types.every((type) => /[/+]json$/.test(type))) return {};
  return { reads: types.every((type) => type.startsWith('text/')) ? 'text' : 'blob' };
}

function docComment({ summary, description }: OperationModel): string {
  const lines = [summary.endsWith('.') ? summary : `${summary}.`, '', ...description.trim().split('\n')];
  return ['/**', ...lines.map((line) => ` * ${line.replaceAll('*/', '* /')}`.trimEnd()), ' */'].join('\n');
}

/** A value as source text in the style of the project. */
function literal(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(literal).join(', ')}]`;
  if (typeof value === 'string') return `'${JSON.stringify(value).slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'")}'`;
  if (typeof value !== 'object' || value === null) return String(value);
  const entries = Object.entries(value).map(([key, part]) => `${/^[a-zA-Z]\w*$/.test(key) ? key : literal(key)}: ${literal(part)}`);
  return `{ ${entries.join(', ')} }`;
}
