import { globSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';

/**
 * Operations (file names of handlers) of an area whose handler imports this file, directly or through other files of
 * the area.
 */
export function operationsReaching(file: string, area: string): string[] {
  const paths = globSync(`src/areas/${area}/**/*.ts`).map((path) => path.replaceAll('\\', '/'));
  const imports = new Map(paths.map((path) => [path, importsOf(path)]));
  const reaching = new Set([file]);
  for (let before = 0; before < reaching.size;) {
    before = reaching.size;
    for (const [path, targets] of imports) if (targets.some((target) => reaching.has(target))) reaching.add(path);
  }
  return [...reaching].flatMap((path) => /\/handlers\/([^/]+)\.ts$/.exec(path)?.[1] ?? []).sort();
}

function importsOf(path: string): string[] {
  const specifiers = readFileSync(path, 'utf8').matchAll(/from '(\.[^']+)'/g);
  return [...specifiers].map(([, specifier = '']) => posix.join(posix.dirname(path), specifier));
}
