import type { Env } from '../env.ts';
import { encodeBase64url, decodeBase64url, hmacSha256, isSameText } from '../hash.ts';
import { refuseValue, type Refusal } from '../problems/refusal.ts';

/** What a cursor belongs to. It is refused for another user, operation or filter. */
export interface CursorScope {
  /** Null for callers without an account. */
  readonly userId: string | null;
  readonly operationId: string;
  /** The query without `cursor` and `limit`. */
  readonly filter: Readonly<Record<string, unknown>>;
}

/** The sort values of the last item of a page. The id comes last, so that no two items are equal. */
export type CursorPosition = readonly (string | number | null)[];

/**
 * Creates the opaque cursor for the page after `position`. The position is encrypted, because it can name an entry that
 * the list leaves out. The same position gives the same cursor: the seal over scope and position is also the
 * initialisation vector (synthetic IV, as in RFC 5297, with HMAC-SHA-256 and AES-CTR).
 */
export async function sealCursor(env: Env, scope: CursorScope, position: CursorPosition): Promise<string> {
  const plain = JSON.stringify(position);
  const seal = await signCursor(env, scope, plain);
  const bytes = await crypto.subtle.encrypt(counterOf(seal), await cursorKey(env), new TextEncoder().encode(plain));
  return `${encodeBase64url(new Uint8Array(bytes))}.${seal}`;
}

/** Reads the position from a cursor. A cursor that was changed or belongs to another scope is refused with 422. */
export async function openCursor(
  env: Env,
  scope: CursorScope,
  cursor: string,
): Promise<CursorPosition | Refusal<'request.invalid'>> {
  const [payload = '', seal = '', ...rest] = cursor.split('.');
  const plain = rest.length === 0 ? await decrypt(env, payload, seal) : null;
  const genuine = plain !== null && isSameText(seal, await signCursor(env, scope, plain));
  if (!genuine) return refuseValue('/query/cursor', wrongCursor, reload);
  // The seal proves that this server wrote it, so it has this shape.
  return JSON.parse(plain) as CursorPosition;
}

/** Whether `openCursor` returned a position, not a refusal. */
export function isPosition(opened: CursorPosition | Refusal): opened is CursorPosition {
  return Array.isArray(opened);
}

const reload = { en: 'Please load the list again.', ko: '목록을 새로 불러와 주세요.' };

const wrongCursor = {
  en: 'This cursor does not belong to this list. Use the nextCursor of the page before as it came, with the same filters, or leave it out.',
  ko: '이 목록의 커서가 아닙니다. 같은 조건으로 조회한 앞 페이지의 nextCursor를 그대로 쓰거나 생략해 주세요.',
};

/** Decrypts the first part of a cursor. Null if this server cannot have written it. */
async function decrypt(env: Env, payload: string, seal: string): Promise<string | null> {
  const bytes = decodeBase64url(payload);
  // One text for one position: the last character of base64url has bits that decoding drops.
  if (bytes === null || encodeBase64url(bytes) !== payload || !/^[\w-]{43}$/.test(seal)) return null;
  const plain = await crypto.subtle.decrypt(counterOf(seal), await cursorKey(env), bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(plain);
  } catch {
    return null;
  }
}

/** The first half of the seal, as the first block of the counter. */
function counterOf(seal: string): { name: string; counter: Uint8Array<ArrayBuffer>; length: number } {
  const bytes = decodeBase64url(seal) ?? new Uint8Array(32);
  return { name: 'AES-CTR', counter: bytes.slice(0, 16), length: 64 };
}

const keys = new Map<string, Promise<CryptoKey>>();

/** The key that encrypts positions, derived from the secret once for each isolate. */
function cursorKey({ CURSOR_SECRET }: Env): Promise<CryptoKey> {
  const known = keys.get(CURSOR_SECRET);
  if (known !== undefined) return known;
  const key = deriveKey(CURSOR_SECRET);
  keys.set(CURSOR_SECRET, key);
  return key;
}

async function deriveKey(secret: string): Promise<CryptoKey> {
  const bytes = decodeBase64url(await hmacSha256(secret, 'cursor encryption')) ?? new Uint8Array(32);
  return crypto.subtle.importKey('raw', bytes, 'AES-CTR', false, ['encrypt', 'decrypt']);
}

function signCursor(env: Env, scope: CursorScope, plain: string): Promise<string> {
  const filter = Object.entries(scope.filter)
    .filter(([, value]) => value !== undefined)
    .sort(([one], [other]) => (one < other ? -1 : 1));
  return hmacSha256(env.CURSOR_SECRET, JSON.stringify([scope.userId, scope.operationId, filter, plain]));
}
