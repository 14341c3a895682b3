import type { ContractModel, OperationModel } from '../model/operation.ts';
import { compareTexts } from '../read/json.ts';
import { nameClass, endpointPath } from './endpoints.ts';
import { makeSourceFile, type EmittedFile } from './file.ts';
import { toRouterPath } from './names.ts';
import { printImport, quoteText } from './print.ts';

/** `server/routes.ts` and `server/development.ts`: they register every endpoint class. */
export function emitRoutes(model: ContractModel): EmittedFile[] {
  const production = model.operations.filter((operation) => !operation.development);
  const development = model.operations.filter((operation) => operation.development);
  return [
    buildRoutesFile(
      'server/routes.ts',
      'registerRoutes',
      'Registers every operation, fixed paths before those with parameters.',
      production,
    ),
    buildRoutesFile(
      'server/development.ts',
      'registerDevelopmentRoutes',
      'Registers the operations that exist in development only.',
      development,
    ),
  ];
}

function buildRoutesFile(
  path: string,
  name: string,
  purpose: string,
  operations: readonly OperationModel[],
): EmittedFile {
  const imports = operations
    .toSorted((one, other) => compareTexts(endpointPath(one), endpointPath(other)))
    .map((operation) => printImport([nameClass(operation)], `./endpoints/${endpointPath(operation)}`));
  const calls = sortForRouting(operations).map(
    (operation) => `  api.${operation.method}(${quoteText(toRouterPath(operation.path))}, ${nameClass(operation)});`,
  );
  return makeSourceFile(
    path,
    `import type { EndpointRouter } from '../../src/platform/http/contract.ts';`,
    ...imports,
    `\n/** ${purpose} */`,
    `export function ${name}(${calls.length === 0 ? '_api' : 'api'}: EndpointRouter): void {`,
    ...calls,
    '}',
  );
}

/** Sorts for the router, which takes the first match: at each segment a fixed word comes before a parameter. */
export function sortForRouting(operations: readonly OperationModel[]): OperationModel[] {
  const rank = (path: string) =>
    path
      .split('/')
      .map((segment) => (segment.startsWith('{') ? `~${segment}` : segment))
      .join('/');
  return operations.toSorted((a, b) => compareTexts(rank(a.path), rank(b.path)) || compareTexts(a.method, b.method));
}
