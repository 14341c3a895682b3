/**
 * .dev.vars: the secrets of a development machine. They are random, made once and never in git. Production refuses them
 * by their first word (src/platform/config.ts).
 */
import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './process.mjs';

/** The secrets that the Worker needs (src/platform/env.ts). */
export const secretNames = ['JWT_SECRET', 'CURSOR_SECRET', 'GOOGLE_CLIENT_SECRET', 'NAVER_CLIENT_SECRET'];

/** Adds the missing secrets and keeps the others. Returns the names that were added. */
export function ensureDevVars(path = join(root, '.dev.vars')) {
  const found = existsSync(path)
    ? readFileSync(path, 'utf8')
    : '# Secrets of this machine. Change them as you like; never commit them.\n';
  const missing = secretNames.filter((name) => !new RegExp(`^\\s*${name}\\s*=`, 'm').test(found));
  const lines = missing.map((name) => `${name}="development-${randomBytes(48).toString('base64url')}"\n`);
  const text = found === '' || found.endsWith('\n') ? found : `${found}\n`;
  if (missing.length > 0) writeFileSync(path, text + lines.join(''), { mode: 0o600 });
  return missing;
}
