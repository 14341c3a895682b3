/** `getMyProfile` → `GetMyProfile`. */
export function pascal(id: string): string {
  return id.charAt(0).toUpperCase() + id.slice(1);
}

/** `getMyProfile` → `get-my-profile`. */
export function kebab(id: string): string {
  return id.replaceAll(/([a-z0-9])([A-Z])/g, '$1-$2').toLowerCase();
}

/** `/users/{userId}` → `/users/:userId`. */
export function routerPath(path: string): string {
  return path.replaceAll(/\{([^}]+)\}/g, ':$1');
}
