/**
 * Finds data that a response must never expose (HTT-02): internal details of an error, and the secrets of the Worker
 * (JWT-06).
 */
import { secrets } from '../secrets.ts';
import type { Exchange } from './exchange.ts';

const inside: Readonly<Record<string, RegExp>> = {
  'a stack trace': /\bat (?:async )?[\w.<>]+ \(|\bat (?:file|\/)[^ ]+:\d+:\d+/,
  'a file name': /\b[\w-]+\.(?:ts|js|mjs|sql):\d+|node_modules|\bsrc\/\w/,
  'words of SQL':
    /\b(?:SELECT|INSERT INTO|UPDATE|DELETE FROM)\b.+\b(?:FROM|VALUES|SET|WHERE)\b|SQLITE_|D1_ERROR|no such (?:table|column)/,
  'a name of a binding':
    /\b(?:USER_HUB|RANKED_LISTS|CHAT_ROOM|SESSION_REMINDER|LIMIT_[A-Z]+|ALLOWED_ORIGINS|RETURN_TARGETS|RESPONSE_CHECKS|PUSH_HOSTS|EMAIL_FROM|(?:APP|API|IMAGE_DELIVERY)_URL|(?:JWT|CURSOR|GOOGLE|NAVER|VAPID)_[A-Z_]+|env\.[A-Z]+)\b/,
  'an error class': /\b(?:TypeError|RangeError|ReferenceError|ZodError|SyntaxError)\b/,
  'a token': /\beyJ[\w-]+\.eyJ[\w-]+\.[\w-]+/,
};

/** Returns one sentence for each leak in this response. */
export function leaks(exchange: Exchange): string[] {
  const secret = Object.entries(secrets).filter(([, value]) => exchange.text.includes(value));
  const found = secret.map(([name]) => `its body contains the secret ${name}`);
  if (exchange.response.status < 400) return found;
  const shown = Object.entries(inside).filter(([, pattern]) => pattern.test(exchange.text));
  return [...found, ...shown.map(([what]) => `its error body shows ${what}: ${exchange.text.slice(0, 600)}`)];
}
