/** zod/v4/classic/external.js without `locales` and the namespaces that import them, and with our own `compile`. */
export * from '../../../node_modules/zod/v4/classic/schemas.js';
export * from '../../../node_modules/zod/v4/classic/checks.js';
export * from '../../../node_modules/zod/v4/classic/errors.js';
export * from '../../../node_modules/zod/v4/classic/parse.js';
export {
  clone,
  config,
  globalRegistry,
  NEVER,
  regexes,
  registry,
  treeifyError,
  util,
} from '../../../node_modules/zod/v4/core/index.js';
export { compile } from './zod-compile.ts';
export * as iso from '../../../node_modules/zod/v4/classic/iso.js';
export * as coerce from '../../../node_modules/zod/v4/classic/coerce.js';
