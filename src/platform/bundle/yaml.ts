/**
 * Replaces js-yaml in the bundle (`[alias]` in wrangler.toml). Chanfana needs it only for a document that is switched
 * off.
 */
const yaml = {
  dump(): never {
    throw new Error('this server writes no YAML');
  },
};

export { yaml as default };
