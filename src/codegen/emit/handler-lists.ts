import type { ContractModel } from '../model/operation.ts';
import { compareTexts } from '../read/json.ts';
import { makeSourceFile, type EmittedFile } from './file.ts';
import { printIdentifier } from './print.ts';
import { toKebabCase } from './names.ts';

/**
 * `handlers/<tag>.ts` for each tag: exports the handler of every operation from the file where it has to be. The area
 * gives this list to `defineArea`; a missing handler does not compile. Operations of development are not listed.
 */
export function emitHandlerLists({ operations }: ContractModel): EmittedFile[] {
  const served = operations.filter(({ development }) => !development);
  const byTag = Map.groupBy(served, ({ tag }) => tag);
  return [...byTag].map(([tag, all]) =>
    makeSourceFile(
      `handlers/${tag}.ts`,
      ...all
        .map(({ id }) => id)
        .sort(compareTexts)
        .map((id) => `export { ${printIdentifier(id)} } from '../../src/areas/${tag}/handlers/${toKebabCase(id)}.ts';`),
    ),
  );
}
