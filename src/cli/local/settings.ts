import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fail } from './arguments.ts';
import { root } from './paths.ts';

/** Reads a variable of the development environment from wrangler.toml. */
export function readVariable(name: string): string {
  return readValue(join(root, 'wrangler.toml'), name) ?? fail(`wrangler.toml has no ${name}.`);
}

/** Reads a secret of this machine from .dev.vars. */
export function readSecret(name: string): string {
  return readValue(join(root, '.dev.vars'), name) ?? fail(`.dev.vars has no ${name}. Run npm start to create it.`);
}

// Takes the first value, because development stands at the top of wrangler.toml.
function readValue(file: string, name: string): string | undefined {
  const text = existsSync(file) ? readFileSync(file, 'utf8') : '';
  return new RegExp(String.raw`^${name}\s*=\s*"?([^"\n]*)"?\s*$`, 'm').exec(text)?.[1];
}
