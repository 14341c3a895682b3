import type { Env } from '../../../platform/env.ts';
import { hmacSha256, isSameText } from '../../../platform/hash.ts';
import { findType, type NotificationType } from '../rules/types.ts';

/** What an unsubscription switches off: the e-mails of one type, or all that can be switched off. */
export type UnsubscribeSubject = NotificationType | 'all';

/** Whose e-mails are switched off, and which. */
export interface Unsubscription {
  readonly userId: string;
  readonly subject: UnsubscribeSubject;
}

type SigningEnv = Pick<Env, 'CURSOR_SECRET'>;

/**
 * Makes the token of a link to unsubscribe: user, subject and signature. It does not expire, because e-mails are read
 * late; it ends with the secret, and says nothing that the receiver does not know.
 */
export async function makeUnsubscribeToken(env: SigningEnv, { userId, subject }: Unsubscription): Promise<string> {
  return `${userId}~${subject}~${await sign(env, `${userId}~${subject}`)}`;
}

/** Reads a token; null if this server has not signed it. */
export async function readUnsubscribeToken(env: SigningEnv, token: string): Promise<Unsubscription | null> {
  const [userId = '', name = '', signature = '', ...rest] = token.split('~');
  if (rest.length > 0 || !isSameText(signature, await sign(env, `${userId}~${name}`))) return null;
  const subject = name === 'all' ? name : findType(name);
  return subject === undefined ? null : { userId, subject };
}

/** The address that switches e-mails off when it is posted to (RFC 8058). */
export async function unsubscribeUrl(env: Env, unsubscription: Unsubscription): Promise<string> {
  return `${env.API_URL}/notifications/unsubscribe/${await makeUnsubscribeToken(env, unsubscription)}`;
}

// The first word keeps signatures of other purposes out (export links, cursors).
function sign({ CURSOR_SECRET }: SigningEnv, text: string): Promise<string> {
  return hmacSha256(CURSOR_SECRET, `unsubscribe ${text}`);
}
