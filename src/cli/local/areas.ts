import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './paths.ts';

/**
 * The areas in the order of `src/app.ts`, the highest first. Node cannot import that file: it loads Durable Objects.
 */
export function readAreasInOrder(): string[] {
  const list = /export const areas = \[([^\]]*)\]/.exec(readFileSync(join(root, 'src/app.ts'), 'utf8'))?.[1] ?? '';
  return [...list.matchAll(/\w+/g)].map(([name]) => name);
}
