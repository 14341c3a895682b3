/**
 * A request is checked in this order: token, role, live session, form, content. A response reveals nothing about later
 * steps.
 */
import { env } from 'cloudflare:workers';
import { describe, expect, it } from 'vitest';
import { request } from '../support/app.ts';
import { people } from '../support/people.ts';

const nonsense = { query: { nonsense: '1' } };

describe('401', () => {
  it('comes before 422, 415, 413 and 400', async () => {
    expect((await request('GET', '/users/me', nonsense)).status).toBe(401);
    expect((await request('GET', '/users/not-an-id')).status).toBe(401);
    expect((await request('PATCH', '/users/me', { body: 'x', headers: { 'content-type': 'text/plain' } })).status).toBe(
      401,
    );
    expect(
      (await request('PATCH', '/users/me', { body: '{', headers: { 'content-type': 'application/merge-patch+json' } }))
        .status,
    ).toBe(401);
    expect((await request('PATCH', '/users/me', { body: ' '.repeat(1_000_000) })).status).toBe(401);
  });

  it('is not answered by a public operation with a bad token', async () => {
    expect((await request('GET', '/health', { token: 'a.b.c' })).status).toBe(200);
  });
});

describe('403', () => {
  it('comes before 422 where an operation is for administrators', async () => {
    expect((await request('GET', '/moderation/reports', { as: 'mina', ...nonsense })).body).toMatchObject({
      status: 403,
      code: 'auth.forbidden',
    });
    expect((await request('GET', '/moderation/reports', { as: 'hana', ...nonsense })).status).toBe(422);
  });
});

describe('a sensitive operation', () => {
  it('is refused when the session has ended, before its input is looked at', async () => {
    await env.DB.prepare(
      "UPDATE auth_sessions SET ended_at = '2026-03-01T00:00:00.000Z', end_reason = 'signed_out' WHERE id = ?",
    )
      .bind(people.jisoo.sessionId)
      .run();
    expect((await request('DELETE', '/users/me', { as: 'jisoo', ...nonsense })).body).toMatchObject({
      status: 401,
      code: 'auth.session_ended',
    });
    expect((await request('GET', '/users/me', { as: 'jisoo' })).status).toBe(200);
  });
});

describe('the form of the body', () => {
  it('is checked before its content: type, then length, then syntax', async () => {
    const headers = { 'content-type': 'text/plain' };
    expect((await request('PATCH', '/users/me', { as: 'mina', headers, body: ' '.repeat(1_000_000) })).status).toBe(
      415,
    );
    const patch = { 'content-type': 'application/merge-patch+json' };
    expect(
      (await request('PATCH', '/users/me', { as: 'mina', headers: patch, body: '{'.repeat(1_000_000), ...nonsense }))
        .status,
    ).toBe(413);
    expect((await request('PATCH', '/users/me', { as: 'mina', headers: patch, body: '{', ...nonsense })).status).toBe(
      400,
    );
    expect(
      (
        await request('PATCH', '/users/me', {
          as: 'mina',
          headers: patch,
          body: '{"englishName":"Mina","role":"admin"}',
          ...nonsense,
        })
      ).body,
    ).toMatchObject({
      status: 422,
      errors: [{ pointer: '/query/nonsense' }, { pointer: '/body/role' }],
    });
  });
});
