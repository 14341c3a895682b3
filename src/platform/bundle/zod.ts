/**
 * What `zod` means in the bundle (`[alias]` in wrangler.toml): all of it but the texts of sixty languages, a quarter of
 * the bundle, which nothing reads. Esbuild cannot leave them out by itself, since chanfana uses the whole namespace.
 */
import * as z from './zod-parts.ts';

export * from './zod-parts.ts';
export { z, z as default };
