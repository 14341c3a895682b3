import type { Env } from '../env.ts';
import { base64url, fromBase64url, hmacSha256, sameText } from '../hash.ts';
import { refuseValue, type Refusal } from '../problems/refusal.ts';

/** What a cursor belongs to; under another user, operation or filter it is refused. */
export interface CursorScope {
  /** Null for callers without an account. */
  readonly userId: string | null;
  readonly operationId: string;
  /** Everything of the query but `cursor` and `limit`. */
  readonly filter: Readonly<Record<string, unknown>>;
}

/** The sort values of the last item of a page, its id last, so that the order is total. */
export type CursorPosition = readonly (string | number | null)[];

/** Makes the opaque cursor that continues after `position`. */
export async function sealCursor(env: Env, scope: CursorScope, position: CursorPosition): Promise<string> {
  const payload = base64url(new TextEncoder().encode(JSON.stringify(position)));
  return `${payload}.${await signature(env, scope, payload)}`;
}

/** Reads a cursor back; one that was changed, or belongs to something else, is refused with 422. */
export async function openCursor(
  env: Env,
  scope: CursorScope,
  cursor: string,
): Promise<CursorPosition | Refusal<'request.invalid'>> {
  const [payload = '', seal = '', ...rest] = cursor.split('.');
  const genuine = rest.length === 0 && sameText(seal, await signature(env, scope, payload));
  const bytes = genuine ? fromBase64url(payload) : null;
  if (bytes === null) return refuseValue('/query/cursor', refusedCursor);
  // The signature proves that we wrote it, so its shape is ours.
  return JSON.parse(new TextDecoder().decode(bytes)) as CursorPosition;
}

/** Whether a cursor was opened. */
export function isPosition(opened: CursorPosition | Refusal): opened is CursorPosition {
  return Array.isArray(opened);
}

const refusedCursor = {
  en: 'This cursor does not belong to this list. Use the nextCursor of the page before as it came, with the same filters, or leave it out.',
  ko: '이 목록의 커서가 아닙니다. 같은 조건으로 조회한 앞 페이지의 nextCursor를 그대로 쓰거나 생략해 주세요.',
};

function signature(env: Env, scope: CursorScope, payload: string): Promise<string> {
  const filter = Object.entries(scope.filter)
    .filter(([, value]) => value !== undefined)
    .sort(([one], [other]) => (one < other ? -1 : 1));
  return hmacSha256(env.CURSOR_SECRET, JSON.stringify([scope.userId, scope.operationId, filter, payload]));
}
