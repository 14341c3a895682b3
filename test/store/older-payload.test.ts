import { beforeEach, describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { runJob } from '../../src/app.ts';
import { imageDelete } from '../../src/areas/profile/index.ts';
import { newId } from '../../src/platform/ids.ts';
import { deliverJob } from '../../src/jobs/deliver-outbox.ts';
import { commit } from '../../src/store/batch.ts';
import { jobKind } from '../../src/store/job-kind.ts';
import { enqueue, MAX_ATTEMPTS } from '../../src/store/outbox.ts';
import { passSeconds } from '../support/clock.ts';
import { env, testDeps } from '../support/deps.ts';

beforeEach(async () => {
  await env.DB.exec('DELETE FROM outbox');
});

const deps = testDeps();

/** The job kind as an earlier version could have declared it. */
const before = jobKind(imageDelete.name, z.object({ imageId: z.string() }));

describe('a job whose payload an earlier version has stored in another shape', () => {
  it('is postponed, runs nothing, and is finally dead with its payload kept', async () => {
    const { id, now } = { id: newId(), now: deps.clock.nowIso() };
    const job = { kind: before, payload: { imageId: 'named so before' }, dedupeKey: 'older' };
    await commit(deps.db, [enqueue({ id, now }, job)]);
    const outcomes = [];
    for (let attempt = 1; attempt <= MAX_ATTEMPTS; attempt += 1) {
      outcomes.push(await deliverJob(deps, runJob, id));
      passSeconds(6 * 3600);
    }
    expect(outcomes).toEqual([...Array.from({ length: MAX_ATTEMPTS - 1 }, () => 'postponed'), 'dead']);
    expect((await env.DB.prepare('SELECT * FROM outbox').all()).results).toMatchObject([
      { payload: '{"imageId":"named so before"}', last_error: expect.stringContaining('storedName') },
    ]);
  });
});
