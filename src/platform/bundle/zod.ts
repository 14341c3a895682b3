/**
 * Replaces `zod` in the bundle (`[alias]` in wrangler.toml). Only chanfana imports it, to read and check requests. Our
 * endpoint base class does that in its own way, with `zod/mini`, so chanfana never looks into this object.
 */
export const z = {};
