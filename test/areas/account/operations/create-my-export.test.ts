import { beforeEach, describe, expect, it } from 'vitest';
import { request } from '../../../support/app.ts';
import { passSeconds } from '../../../support/clock.ts';
import { env } from '../../../support/deps.ts';
import { runSql } from '../../../support/direct-sql.ts';
import { runJobs } from '../../../support/jobs.ts';
import { missingId, people } from '../../../support/people.ts';
import { inParallel } from '../../../support/race.ts';
import { legacyTokenFor } from '../../../support/tokens.ts';
import { freshWorld } from '../../../support/world.ts';
import { postExport, exportsPath, createReadyExport, type Export } from './export-calls.ts';

beforeEach(freshWorld);

describe('createMyExport', () => {
  describe('202', () => {
    it('accepts the order and names the address of the export', async () => {
      const answer = await postExport();
      expect(answer).toMatchObject({
        status: 202,
        body: { status: 'pending', readyAt: null, expiresAt: null, downloadUrl: null },
      });
      expect(answer.headers.get('location')).toBe(`/api/v2${exportsPath}/${(answer.body as Export).exportId}`);
    });

    it('answers with the pending export while one is pending; 50 parallel orders create one export', async () => {
      const answers = await inParallel(50, () => postExport());
      expect(new Set(answers.map(({ text }) => text)).size).toBe(1);
      expect(await env.DB.prepare('SELECT count(*) AS n FROM exports').first('n')).toBe(1);
    });

    it('answers with the same export for the same key, even when it is ready', async () => {
      const first = await postExport('mina', { 'idempotency-key': 'one' });
      await runJobs();
      const again = await postExport('mina', { 'idempotency-key': 'one' });
      expect(again.text).toBe(first.text);
      expect(again.headers.get('idempotency-replayed')).toBe('true');
    });

    it('is allowed while the account waits for its deletion', async () => {
      await request('DELETE', '/users/me', { as: 'mina' });
      expect((await postExport()).status).toBe(202);
    });
  });

  describe('401', () => {
    it('answers auth.session_ended after the session was ended elsewhere, although the token has not expired', async () => {
      await runSql(
        "UPDATE auth_sessions SET ended_at = ?, end_reason = 'ended' WHERE id = ?",
        new Date().toISOString(),
        people.mina.sessionId,
      );
      expect(await postExport()).toMatchObject({ status: 401, body: { code: 'auth.session_ended' } });
    });
  });

  describe('404', () => {
    it('answers profile.missing to a caller of the existing service who has no profile yet', async () => {
      const token = await legacyTokenFor('mina', { sub: missingId });
      expect(await request('POST', exportsPath, { token })).toMatchObject({
        status: 404,
        body: { code: 'profile.missing' },
      });
    });
  });

  describe('409', () => {
    it('answers export.limit_reached after five exports in 24 hours, and accepts the next a day later', async () => {
      for (let count = 0; count < 5; count += 1) await createReadyExport();
      expect(await postExport()).toMatchObject({ status: 409, body: { code: 'export.limit_reached' } });
      passSeconds(24 * 3600);
      expect((await postExport()).status).toBe(202);
    });
  });
});
