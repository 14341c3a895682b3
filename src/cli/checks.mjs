/** The checks that read code and run none of it, as `npm test` and `npm run check` run them. */
import { join } from 'node:path';
import { root } from './process.mjs';

/** The entry file of an installed tool. */
export const tool = (path) => join(root, 'node_modules', path);

/** Each by its name, as arguments for Node. */
export const checks = {
  format: [tool('oxfmt/bin/oxfmt'), '--check'],
  lint: [tool('oxlint/bin/oxlint'), '--type-aware', '--deny-warnings', 'src', 'test', 'contract', 'vitest.config.ts'],
  types: [tool('typescript/bin/tsc'), '-b'],
};
