import { join } from 'node:path';
import { generate, type Generated } from '../../../src/codegen/generate.ts';

export const goldenFolder = join(import.meta.dirname, '../golden');

let made: Promise<Generated> | undefined;

/** Returns everything generated from the golden contract. It is generated once for each test file. */
export function golden(): Promise<Generated> {
  made ??= generate(join(goldenFolder, 'contract'), goldenFolder);
  return made;
}
