import { encryptNotification } from '@block65/webcrypto-web-push';
import type { Env } from '../../../platform/env.ts';
import { type PushAnswer, readAnswer } from '../rules/push-answer.ts';
import { pushServiceOf } from '../rules/push-endpoint.ts';
import { authorizationFor } from './authorization.ts';
import { pushHosts } from './hosts.ts';

/** Where a notice goes, and the keys of the browser. */
interface Receiver {
  readonly endpoint: string;
  readonly p256dh: string;
  readonly auth: string;
}

/** A notice that is ready to be encrypted. */
export interface PushMessage {
  readonly payload: Uint8Array;
  /** At most 32 characters of base64url: a later message with the same topic replaces one that waits. */
  readonly topic: string;
  readonly urgency: 'very-low' | 'low' | 'normal' | 'high';
  /** For how many seconds the service keeps it while the device cannot be reached. */
  readonly ttlSeconds: number;
}

/** How long a push service may take for its answer, in milliseconds. */
const PATIENCE = 10_000;

/** Encrypts a message (RFC 8291) and hands it to the push service (RFC 8030). It never follows a redirect. */
export async function postPush(
  receiver: Receiver,
  message: PushMessage,
  { env, now }: { readonly env: Env; readonly now: Date },
  patience = PATIENCE,
): Promise<PushAnswer> {
  const { endpoint, p256dh, auth } = receiver;
  const service = pushServiceOf(endpoint, pushHosts(env));
  // The list may have become shorter since the subscription was registered.
  if (service === null) return { kind: 'gone' };
  const authorization = await authorizationFor(service, env, now);
  const subscription = { endpoint, expirationTime: null, keys: { p256dh, auth } };
  const body = await encryptNotification(subscription, message.payload, { pad: false });
  try {
    const response = await fetch(endpoint, {
      method: 'POST',
      headers: { ...headersOf(message), authorization },
      body,
      redirect: 'manual',
      signal: AbortSignal.timeout(patience),
    });
    await response.body?.cancel();
    return readAnswer(response.status, response.headers.get('retry-after'), now);
  } catch (error) {
    return { kind: 'unreachable', reason: error instanceof Error ? error.name : 'unknown' };
  }
}

function headersOf({ topic, urgency, ttlSeconds }: PushMessage): Record<string, string> {
  return {
    'content-type': 'application/octet-stream',
    'content-encoding': 'aes128gcm',
    ttl: String(ttlSeconds),
    urgency,
    topic,
  };
}
