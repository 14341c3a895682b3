/** Finds the operation of a request. */
import { basePath, operations, type ContractOperation } from './document.ts';

const routes = operations.map((operation) => ({
  operation,
  pattern: new RegExp(`^${basePath}${operation.path.replaceAll('.', '\\.').replaceAll(/\{[^}]+\}/g, '[^/]+')}$`),
  // Fixed paths come before templates: /users/me must not match /users/{userId}.
  parameters: operation.path.split('{').length,
}));
routes.sort((one, other) => one.parameters - other.parameters);

/** Returns the operation for this method and path. Returns null if the router itself must respond (404, 405). */
export function operationAt(method: string, path: string): ContractOperation | null {
  const asked = method === 'HEAD' ? 'GET' : method;
  // A method that a fixed path does not have is not that of a template: DELETE /notifications/unread-count is a 405.
  const template = routes.find(({ pattern }) => pattern.test(path))?.operation.path;
  return operations.find((operation) => operation.path === template && operation.method === asked) ?? null;
}
