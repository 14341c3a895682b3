/** Which operation a request is for. */
import { basePath, operations, type ContractOperation } from './document.ts';

const routes = operations.map((operation) => ({
  operation,
  pattern: new RegExp(`^${basePath}${operation.path.replaceAll('.', '\\.').replaceAll(/\{[^}]+\}/g, '[^/]+')}$`),
  // Concrete paths before templates: /users/me is not /users/{userId}.
  parameters: operation.path.split('{').length,
}));
routes.sort((one, other) => one.parameters - other.parameters);

/** The operation at this method and path, or null where the router itself must answer (404, 405). */
export function operationAt(method: string, path: string): ContractOperation | null {
  const asked = method === 'HEAD' ? 'GET' : method;
  const found = routes.find((route) => route.pattern.test(path) && route.operation.method === asked);
  return found?.operation ?? null;
}
