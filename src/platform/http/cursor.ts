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

/** Creates the opaque cursor for the page after `position`. */
export async function sealCursor(env: Env, scope: CursorScope, position: CursorPosition): Promise<string> {
  const payload = encodeBase64url(new TextEncoder().encode(JSON.stringify(position)));
  return `${payload}.${await signCursor(env, scope, payload)}`;
}

/** Reads the position from a cursor. A cursor that was changed or belongs to another scope is refused with 422. */
export async function openCursor(
  env: Env,
  scope: CursorScope,
  cursor: string,
): Promise<CursorPosition | Refusal<'request.invalid'>> {
  const [payload = '', seal = '', ...rest] = cursor.split('.');
  const genuine = rest.length === 0 && isSameText(seal, await signCursor(env, scope, payload));
  const bytes = genuine ? decodeBase64url(payload) : null;
  if (bytes === null) return refuseValue('/query/cursor', wrongCursor, reload);
  // The signature proves that this server wrote it, so it has this shape.
  return JSON.parse(new TextDecoder().decode(bytes)) as CursorPosition;
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

function signCursor(env: Env, scope: CursorScope, payload: string): Promise<string> {
  const filter = Object.entries(scope.filter)
    .filter(([, value]) => value !== undefined)
    .sort(([one], [other]) => (one < other ? -1 : 1));
  return hmacSha256(env.CURSOR_SECRET, JSON.stringify([scope.userId, scope.operationId, filter, payload]));
}
