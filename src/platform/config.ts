import type { Env } from './env.ts';

/** The Worker must not run with its settings. The message names the settings, never their values. */
export class ConfigError extends Error {
  constructor(faults: readonly string[]) {
    super(`refusing to run: ${faults.join('; ')}`);
    this.name = 'ConfigError';
  }
}

/** Throws unless the settings are complete and strong enough for the environment. Checks once per isolate. */
export function assertConfig(env: Env): void {
  if (checkedEnvs.has(env)) return;
  const faults = findConfigFaults(env);
  if (faults.length > 0) throw new ConfigError(faults);
  checkedEnvs.add(env);
}

const checkedEnvs = new WeakSet<Env>();

/** Lists every fault of the settings as text; empty if there is none. */
export function findConfigFaults(env: Env): string[] {
  const deployed = env.ENVIRONMENT !== 'development';
  return [
    ...faultUnless(
      ['development', 'staging', 'production'].includes(env.ENVIRONMENT),
      'ENVIRONMENT is not development, staging or production',
    ),
    ...faultUnless(['strict', 'sampled'].includes(env.RESPONSE_CHECKS), 'RESPONSE_CHECKS is not strict or sampled'),
    ...texts.flatMap((name) => faultUnless(isText(env[name]), `${name} is missing`)),
    ...signingSecrets.flatMap((name) => findSecretFaults(name, env[name])),
    ...findPushFaults(env),
    ...faultUnless(env.JWT_SECRET !== env.CURSOR_SECRET, 'JWT_SECRET and CURSOR_SECRET are the same'),
    ...(deployed ? findDeploymentFaults(env) : []),
  ];
}

const signingSecrets = ['JWT_SECRET', 'CURSOR_SECRET'] as const;
const providerSecrets = ['GOOGLE_CLIENT_SECRET', 'NAVER_CLIENT_SECRET'] as const;
const addresses = [
  'APP_URL',
  'API_URL',
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
  'PUSH_HOSTS',
  'VAPID_SUBJECT',
  'EMAIL_FROM',
  'VAPID_PUBLIC_KEY',
  'VAPID_PRIVATE_KEY',
] as const;

/** Fewest characters of a signing secret: 128 bits in hexadecimal, 192 bits in base64. */
const shortestSecret = 32;
/** A secret with fewer different characters counts as a placeholder. */
const leastVariety = 8;

function findSecretFaults(name: string, value: unknown): string[] {
  if (!isText(value)) return [];
  return [
    ...faultUnless(value.length >= shortestSecret, `${name} is shorter than ${shortestSecret} characters`),
    ...faultUnless(new Set(value).size >= leastVariety, `${name} has fewer than ${leastVariety} different characters`),
  ];
}

// Push services answer 403 to another form of these, and nobody would notice.
function findPushFaults(env: Env): string[] {
  return [
    ...faultUnless(
      !isText(env.VAPID_SUBJECT) || /^(?:mailto:[^@\s]+@|https:\/\/)[^\s@]+$/.test(env.VAPID_SUBJECT),
      'VAPID_SUBJECT is no mailto: or https: address',
    ),
    ...faultUnless(
      !isText(env.VAPID_PUBLIC_KEY) || /^B[\w-]{86}$/.test(env.VAPID_PUBLIC_KEY),
      'VAPID_PUBLIC_KEY is no public key',
    ),
    ...faultUnless(
      !isText(env.VAPID_PRIVATE_KEY) || /^[\w-]{43}$/.test(env.VAPID_PRIVATE_KEY),
      'VAPID_PRIVATE_KEY is no private key',
    ),
  ];
}

/** Values of development and of the tests begin like this, so that other environments can refuse them. */
const developmentValue = /^(?:development|dev-|test|set-when-deploying|change-?me|example)/i;

function findDeploymentFaults(env: Env): string[] {
  const placeholders = [...signingSecrets, ...providerSecrets, 'GOOGLE_CLIENT_ID', 'NAVER_CLIENT_ID'] as const;
  const lists = [...(env.ALLOWED_ORIGINS ?? '').split(','), ...(env.RETURN_TARGETS ?? '').split(',')].map((part) =>
    part.trim(),
  );
  return [
    ...placeholders.flatMap((name) =>
      faultUnless(!developmentValue.test(env[name] ?? ''), `${name} is a development value`),
    ),
    ...faultUnless(
      lists.every((address) => address.startsWith('https://')),
      'ALLOWED_ORIGINS or RETURN_TARGETS has an address without https',
    ),
    ...faultUnless(
      /^https:\/\/(?!.*set-when-deploying)/.test(env.IMAGE_DELIVERY_URL ?? ''),
      'IMAGE_DELIVERY_URL is not the address of the image store',
    ),
    ...faultUnless(!(env.PUSH_HOSTS ?? '').includes(':'), 'PUSH_HOSTS has an address, which only development may have'),
    ...faultUnless(!(env.VAPID_SUBJECT ?? '').endsWith('@localhost'), 'VAPID_SUBJECT is a development value'),
    ...addresses.flatMap((name) => faultUnless((env[name] ?? '').startsWith('https://'), `${name} is not https`)),
  ];
}

function faultUnless(holds: boolean, fault: string): string[] {
  return holds ? [] : [fault];
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value !== '';
}
