/** The replacements of `[alias]` in wrangler.toml, for bundles that tests make with esbuild alone. */
import { join } from 'node:path';
import type { Plugin } from 'esbuild';
import { unstable_readConfig } from 'wrangler';
import { root } from '../../../src/cli/local/paths.ts';

/** Replaces modules as wrangler does. Esbuild's own `alias` takes no names of modules inside a package. */
export const aliases: Plugin = {
  name: 'alias',
  setup(bundling) {
    const alias = unstable_readConfig({ config: join(root, 'wrangler.toml') }).alias ?? {};
    bundling.onResolve({ filter: /./ }, ({ path }) => {
      const replacement = alias[path];
      return replacement === undefined ? undefined : { path: join(root, replacement) };
    });
  },
};
