/** Cursors are opaque, signed, and bound to a user, an operation and a filter (PAG-03). */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeBase64url } from '../../src/platform/hash.ts';
import {
  isPosition,
  openCursor,
  refuseForgedCursor,
  sealCursor,
  type CursorScope,
} from '../../src/platform/http/cursor.ts';
import { env } from '../support/deps.ts';

const scope: CursorScope = { userId: 'u1', operationId: 'listThings', filter: { status: 'open', page: undefined } };
const position = ['2026-03-02T09:00:00.000Z', 7, null, '한국'];

describe('a cursor', () => {
  it('opens to the position it was made from, whatever the position is', async () => {
    const value = fc.oneof(fc.string(), fc.integer(), fc.constant(null));
    await fc.assert(
      fc.asyncProperty(fc.array(value), async (any) => {
        expect(await openCursor(env, scope, await sealCursor(env, scope, any))).toEqual(any);
      }),
    );
  });

  it('fault-X7: does not show its position, not even in part', async () => {
    const cursor = await sealCursor(env, scope, position);
    const [payload = ''] = cursor.split('.');
    const text = new TextDecoder().decode(decodeBase64url(payload) ?? new Uint8Array());
    for (const part of ['2026', '09:00', '한국', 'null']) expect(text).not.toContain(part);
    expect(() => JSON.parse(text) as unknown).toThrow();
  });

  it('fault-X7: two positions with one beginning have no common beginning', async () => {
    const cursors = await Promise.all(['a', 'b'].map((id) => sealCursor(env, scope, ['2026-03-02T09:00:00.000Z', id])));
    expect(cursors[0]?.slice(0, 8)).not.toBe(cursors[1]?.slice(0, 8));
  });

  it('ignores the order of the filter and what is not set', async () => {
    const cursor = await sealCursor(env, { ...scope, filter: { a: 1, b: 2 } }, position);
    expect(await openCursor(env, { ...scope, filter: { b: 2, c: undefined, a: 1 } }, cursor)).toEqual(position);
  });

  it('is refused with any one byte changed', async () => {
    const cursor = await sealCursor(env, scope, position);
    for (let at = 0; at < cursor.length; at += 1) {
      for (const other of ['A', 'B', '.']) {
        const changed = cursor.slice(0, at) + other + cursor.slice(at + 1);
        if (changed !== cursor) expect(isPosition(await openCursor(env, scope, changed))).toBe(false);
      }
    }
  });

  it('is refused with anything added, removed or invented, and the fault points at the query', async () => {
    const cursor = await sealCursor(env, scope, position);
    for (const bad of ['', '.', `${cursor}.`, `${cursor}A`, `.${cursor}`, cursor.slice(1), 'W10.AAAA', '한국', ' ']) {
      expect(await openCursor(env, scope, bad)).toMatchObject({
        problem: 'request.invalid',
        errors: [{ pointer: '/query/cursor' }],
      });
    }
  });

  const foreign: readonly [string, CursorScope][] = [
    ['person', { ...scope, userId: 'u2' }],
    ['operation', { ...scope, operationId: 'listOthers' }],
    ['filter', { ...scope, filter: { status: 'closed' } }],
    ['wider filter', { ...scope, filter: {} }],
  ];
  it.each(foreign)('is refused for another %s', async (_what, other) => {
    expect(isPosition(await openCursor(env, other, await sealCursor(env, scope, position)))).toBe(false);
  });

  it('fault-R12: is known to be forged or another one’s while the filter cannot be read, and to be genuine', async () => {
    const cursor = await sealCursor(env, scope, position);
    const { filter: _, ...owner } = scope;
    const forged = { problem: 'request.invalid', errors: [{ pointer: '/query/cursor' }] };
    expect(await refuseForgedCursor(env, owner, cursor)).toBeNull();
    expect(await refuseForgedCursor(env, owner, `${'a'.repeat(40)}.${'b'.repeat(43)}`)).toMatchObject(forged);
    expect(await refuseForgedCursor(env, { ...owner, userId: 'u2' }, cursor)).toMatchObject(forged);
    expect(await refuseForgedCursor(env, { ...owner, operationId: 'listOthers' }, cursor)).toMatchObject(forged);
  });

  it('is refused when it was signed with another secret', async () => {
    const cursor = await sealCursor(
      { ...env, CURSOR_SECRET: 'another secret that is long enough, too' },
      scope,
      position,
    );
    expect(isPosition(await openCursor(env, scope, cursor))).toBe(false);
  });
});
