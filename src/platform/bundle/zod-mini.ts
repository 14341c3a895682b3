/**
 * Replaces `zod/mini` in the bundle (`[alias]` in wrangler.toml): the same with our own `compile` and `catch`, which
 * take the place of the exports of these names.
 */
export * from '../../../node_modules/zod/v4/mini/external.js';
export { catchFaults as catch } from './zod-catch.ts';
export { compile } from './zod-compile.ts';
