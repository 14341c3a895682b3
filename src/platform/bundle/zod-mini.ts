/**
 * Replaces `zod/mini` in the bundle (`[alias]` in wrangler.toml): the same with our own `compile`, which takes the
 * place of the export of that name.
 */
export * from '../../../node_modules/zod/v4/mini/external.js';
export { compile } from './zod-compile.ts';
