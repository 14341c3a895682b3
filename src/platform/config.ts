import type { Env } from './env.ts';

/** The Worker was given settings it must not run with. The message names them; values are never shown. */
export class ConfigError extends Error {
  constructor(faults: readonly string[]) {
    super(`refusing to run: ${faults.join('; ')}`);
    this.name = 'ConfigError';
  }
}

/** Throws unless the settings are complete and strong enough for the environment. Looked at once per isolate. */
export function assertConfig(env: Env): void {
  if (sound.has(env)) return;
  const faults = configFaults(env);
  if (faults.length > 0) throw new ConfigError(faults);
  sound.add(env);
}

const sound = new WeakSet<Env>();

/** Everything that is wrong with the settings, in words; empty when they are sound. */
export function configFaults(env: Env): string[] {
  const deployed = env.ENVIRONMENT !== 'development';
  return [
    ...unless(
      ['development', 'staging', 'production'].includes(env.ENVIRONMENT),
      'ENVIRONMENT is not development, staging or production',
    ),
    ...unless(['strict', 'sampled'].includes(env.RESPONSE_CHECKS), 'RESPONSE_CHECKS is not strict or sampled'),
    ...texts.flatMap((name) => unless(isText(env[name]), `${name} is missing`)),
    ...signingSecrets.flatMap((name) => signingFaults(name, env[name])),
    ...unless(env.JWT_SECRET !== env.CURSOR_SECRET, 'JWT_SECRET and CURSOR_SECRET are the same'),
    ...(deployed ? deployedFaults(env) : []),
  ];
}

const signingSecrets = ['JWT_SECRET', 'CURSOR_SECRET'] as const;
const providerSecrets = ['GOOGLE_CLIENT_SECRET', 'NAVER_CLIENT_SECRET'] as const;
const addresses = [
  'GOOGLE_ISSUER',
  'NAVER_AUTHORIZATION_ENDPOINT',
  'NAVER_TOKEN_ENDPOINT',
  'NAVER_PROFILE_ENDPOINT',
] as const;
const texts = [
  ...signingSecrets,
  ...providerSecrets,
  ...addresses,
  'ALLOWED_ORIGINS',
  'RETURN_TARGETS',
  'JWT_ISSUER',
  'JWT_AUDIENCE',
  'GOOGLE_CLIENT_ID',
  'NAVER_CLIENT_ID',
  'IMAGE_DELIVERY_URL',
] as const;

/** Fewest characters of a signing secret: 256 bits as hexadecimal halves, 192 bits as base64. */
const shortestSecret = 32;
/** A secret of fewer different characters is a placeholder. */
const leastVariety = 8;

function signingFaults(name: string, value: unknown): string[] {
  if (!isText(value)) return [];
  return [
    ...unless(value.length >= shortestSecret, `${name} is shorter than ${shortestSecret} characters`),
    ...unless(new Set(value).size >= leastVariety, `${name} is too uniform`),
  ];
}

/** What development and the tests use begins like this, so that it is recognised where it must not be. */
const notForUse = /^(?:development|dev-|test|set-when-deploying|change-?me|example)/i;

function deployedFaults(env: Env): string[] {
  const placeholders = [...signingSecrets, ...providerSecrets, 'GOOGLE_CLIENT_ID', 'NAVER_CLIENT_ID'] as const;
  const lists = [...(env.ALLOWED_ORIGINS ?? '').split(','), ...(env.RETURN_TARGETS ?? '').split(',')].map((part) =>
    part.trim(),
  );
  return [
    ...placeholders.flatMap((name) => unless(!notForUse.test(env[name] ?? ''), `${name} is a value of development`)),
    ...unless(
      lists.every((address) => address.startsWith('https://')),
      'ALLOWED_ORIGINS or RETURN_TARGETS is not https',
    ),
    ...unless(
      /^https:\/\/(?!.*set-when-deploying)/.test(env.IMAGE_DELIVERY_URL ?? ''),
      'IMAGE_DELIVERY_URL is not the address of the image store',
    ),
    ...addresses.flatMap((name) => unless((env[name] ?? '').startsWith('https://'), `${name} is not https`)),
  ];
}

function unless(holds: boolean, fault: string): string[] {
  return holds ? [] : [fault];
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value !== '';
}
