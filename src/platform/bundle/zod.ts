/**
 * Replaces `zod` in the bundle (`[alias]` in wrangler.toml): zod without its messages in sixty languages. Nothing reads
 * them, and they are a quarter of the bundle. Esbuild cannot drop them, because chanfana imports the whole namespace.
 */
import * as z from './zod-parts.ts';

export * from './zod-parts.ts';
export { z, z as default };
