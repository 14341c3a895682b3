import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fail } from './arguments.ts';
import { root } from './paths.ts';

/** A variable of the development environment, from wrangler.toml. */
export function readVariable(name: string): string {
  return readValue(join(root, 'wrangler.toml'), name) ?? fail(`wrangler.toml has no ${name}.`);
}

/** A secret of this machine, from .dev.vars. */
export function readSecret(name: string): string {
  return readValue(join(root, '.dev.vars'), name) ?? fail(`.dev.vars has no ${name}. npm start makes it.`);
}

// The first one is meant: in wrangler.toml development stands at the top.
function readValue(file: string, name: string): string | undefined {
  const text = existsSync(file) ? readFileSync(file, 'utf8') : '';
  return new RegExp(String.raw`^${name}\s*=\s*"?([^"\n]*)"?\s*$`, 'm').exec(text)?.[1];
}
