import type { Env } from '../env.ts';
import { sha256Base64url } from '../hash.ts';
import { decryptText, encryptText } from '../cipher.ts';
import { refuseValue, type Refusal } from '../problems/refusal.ts';

/** Who was given a cursor, and by which operation. */
export interface CursorOwner {
  /** Null for callers without an account. */
  readonly userId: string | null;
  readonly operationId: string;
}

/** What a cursor belongs to. It is refused for another user, operation or filter. */
export interface CursorScope extends CursorOwner {
  /** The query without `cursor` and `limit`. */
  readonly filter: Readonly<Record<string, unknown>>;
}

/** The sort values of the last item of a page. The id comes last, so that no two items are equal. */
export type CursorPosition = readonly (string | number | null)[];

/**
 * Creates the opaque cursor for the page after `position`. It is encrypted, because the position can name an entry that
 * the list leaves out. The same position gives the same cursor.
 */
export async function sealCursor(env: Env, scope: CursorScope, position: CursorPosition): Promise<string> {
  const content: CursorContent = [await digestFilter(scope.filter), position];
  return encryptText(env, placeOf(scope), JSON.stringify(content));
}

/** Reads the position from a cursor. A cursor that was changed or belongs to another scope is refused with 422. */
export async function openCursor(
  env: Env,
  scope: CursorScope,
  cursor: string,
): Promise<CursorPosition | Refusal<'request.invalid'>> {
  const content = await readSigned(env, scope, cursor);
  if (content === null || content[0] !== (await digestFilter(scope.filter)))
    return refuseValue('/query/cursor', wrongCursor, reload);
  return content[1];
}

/**
 * Refuses a cursor that this server has not given to the owner, whatever the filter. That is what can be said of a
 * cursor while the filter itself is faulty. Null if it is genuine.
 */
export async function refuseForgedCursor(
  env: Env,
  owner: CursorOwner,
  cursor: string,
): Promise<Refusal<'request.invalid'> | null> {
  const content = await readSigned(env, owner, cursor);
  return content === null ? refuseValue('/query/cursor', wrongCursor, reload) : null;
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

/** What a cursor holds. */
type CursorContent = readonly [filter: string, position: CursorPosition];

/** The content of a cursor that this server gave to the owner; otherwise null. */
async function readSigned(env: Env, owner: CursorOwner, cursor: string): Promise<CursorContent | null> {
  const plain = await decryptText(env, placeOf(owner), cursor);
  // Only this server can have written it, so it has this shape.
  return plain === null ? null : (JSON.parse(plain) as CursorContent);
}

function placeOf({ userId, operationId }: CursorOwner): string {
  return JSON.stringify([userId, operationId]);
}

/** The filter in short. The order of its parameters and those that are not set do not count. */
function digestFilter(filter: CursorScope['filter']): Promise<string> {
  const set = Object.entries(filter)
    .filter(([, value]) => value !== undefined)
    .sort(([one], [other]) => (one < other ? -1 : 1));
  return sha256Base64url(JSON.stringify(set));
}
