import type { ContractModel, OperationModel } from '../model/operation.ts';
import { compare } from '../read/json.ts';
import { className, endpointPath } from './endpoints.ts';
import { sourceFile, type EmittedFile } from './file.ts';
import { routerPath } from './names.ts';
import { importOf, quoted } from './print.ts';

/** `server/routes.ts` and `server/development.ts`: the registration of every class. */
export function emitRoutes(model: ContractModel): EmittedFile[] {
  const production = model.operations.filter((operation) => !operation.development);
  const development = model.operations.filter((operation) => operation.development);
  return [
    routesFile(
      'server/routes.ts',
      'registerRoutes',
      'Registers every operation, fixed paths before those with parameters.',
      production,
    ),
    routesFile(
      'server/development.ts',
      'registerDevelopmentRoutes',
      'Registers the operations that exist in development only.',
      development,
    ),
  ];
}

function routesFile(path: string, name: string, purpose: string, operations: readonly OperationModel[]): EmittedFile {
  const imports = operations
    .toSorted((one, other) => compare(endpointPath(one), endpointPath(other)))
    .map((operation) => importOf([className(operation)], `./endpoints/${endpointPath(operation)}`));
  const calls = inRoutingOrder(operations).map(
    (operation) => `  api.${operation.method}(${quoted(routerPath(operation.path))}, ${className(operation)});`,
  );
  return sourceFile(
    path,
    `import type { EndpointRouter } from '../../src/platform/http/contract.ts';`,
    ...imports,
    `\n/** ${purpose} */`,
    `export function ${name}(${calls.length === 0 ? '_api' : 'api'}: EndpointRouter): void {`,
    ...calls,
    '}',
  );
}

/** The router takes the first match: at each segment a fixed word comes before a parameter. */
export function inRoutingOrder(operations: readonly OperationModel[]): OperationModel[] {
  const rank = (path: string) =>
    path
      .split('/')
      .map((segment) => (segment.startsWith('{') ? `~${segment}` : segment))
      .join('/');
  return operations.toSorted((a, b) => compare(rank(a.path), rank(b.path)) || compare(a.method, b.method));
}
