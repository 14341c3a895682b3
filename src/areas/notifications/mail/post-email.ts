import type { Env } from '../../../platform/env.ts';
import type { EmailText } from '../rules/email.ts';
import { unsubscribeUrl, type UnsubscribeSubject } from './unsubscribe-token.ts';

/** An e-mail to one receiver. */
export interface EmailOrder extends EmailText {
  readonly userId: string;
  readonly address: string;
  /** What one click on "unsubscribe" switches off; null if that cannot be switched off. */
  readonly unsubscribes: UnsubscribeSubject | null;
}

/**
 * Hands an e-mail to the platform. Mail programs show a button to unsubscribe (RFC 8058), whose request needs no
 * sign-in.
 *
 * @throws Error if the platform does not take it.
 */
export async function postEmail(env: Env, order: EmailOrder): Promise<void> {
  const { userId, address, subject, text, html, unsubscribes } = order;
  const headers =
    unsubscribes === null
      ? {}
      : {
          'List-Unsubscribe': `<${await unsubscribeUrl(env, { userId, subject: unsubscribes })}>`,
          'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
        };
  await env.EMAIL.send({
    from: { email: env.EMAIL_FROM, name: 'STUDYMATE' },
    to: address,
    subject,
    text,
    html,
    headers,
  });
}
