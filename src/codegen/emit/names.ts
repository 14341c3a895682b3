/** `getMyProfile` → `GetMyProfile`. */
export function toPascalCase(id: string): string {
  return id.charAt(0).toUpperCase() + id.slice(1);
}

/** `getMyProfile` → `get-my-profile`. */
export function toKebabCase(id: string): string {
  return id.replaceAll(/([a-z0-9])([A-Z])/g, '$1-$2').toLowerCase();
}

/** `/users/{userId}` → `/users/:userId`. */
export function toRouterPath(path: string): string {
  return path.replaceAll(/\{([^}]+)\}/g, ':$1');
}
