/** Stands in for js-yaml (`[alias]` in wrangler.toml): chanfana would use it for a document that is switched off. */
const yaml = {
  dump(): never {
    throw new Error('this server writes no YAML');
  },
};

export { yaml as default };
