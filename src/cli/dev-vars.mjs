/**
 * .dev.vars: the secrets of a development machine. They are random, made once and never in git. Production refuses them
 * by their first word (src/platform/config.ts).
 */
import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './process.mjs';

/** The secrets that the Worker needs (src/platform/env.ts). */
export const secretNames = [
  'JWT_SECRET',
  'CURSOR_SECRET',
  'GOOGLE_CLIENT_SECRET',
  'NAVER_CLIENT_SECRET',
  'VAPID_PUBLIC_KEY',
  'VAPID_PRIVATE_KEY',
];

/** The two halves of one key: neither works with another half. */
const halves = ['VAPID_PUBLIC_KEY', 'VAPID_PRIVATE_KEY'];

/** Makes a new value for every secret. `prefix` begins those that are any text. */
export function makeSecrets(prefix = '') {
  const random = secretNames.map((name) => [name, `${prefix}${randomBytes(48).toString('base64url')}`]);
  return { ...Object.fromEntries(random), ...makePushKey() };
}

/** Makes the key pair that push services know a server by (VAPID, RFC 8292): P-256, as base64url. */
export function makePushKey() {
  const { x, y, d } = generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey.export({ format: 'jwk' });
  const point = Buffer.concat([Buffer.from([4]), Buffer.from(x, 'base64url'), Buffer.from(y, 'base64url')]);
  return { VAPID_PUBLIC_KEY: point.toString('base64url'), VAPID_PRIVATE_KEY: d };
}

/** Adds the missing secrets and keeps the others. Returns the names that were added. */
export function ensureDevVars(path = join(root, '.dev.vars')) {
  const found = existsSync(path)
    ? readFileSync(path, 'utf8')
    : '# Secrets of this machine. Change them as you like; never commit them.\n';
  const isThere = (name) => new RegExp(`^\\s*${name}\\s*=`, 'm').test(found);
  const isWhole = halves.every(isThere);
  const missing = secretNames.filter((name) => !isThere(name) || (halves.includes(name) && !isWhole));
  const made = makeSecrets('development-');
  const lines = missing.map((name) => `${name}="${made[name]}"\n`);
  const kept = isWhole ? found : found.replaceAll(/^\s*VAPID_(?:PUBLIC|PRIVATE)_KEY\s*=.*\n?/gm, '');
  const text = kept === '' || kept.endsWith('\n') ? kept : `${kept}\n`;
  if (missing.length > 0) writeFileSync(path, text + lines.join(''), { mode: 0o600 });
  return missing;
}
