/** The job that tells the members of a group: each of 50 once, whatever breaks and in whatever order jobs run. */
import { beforeEach, describe, expect, it } from 'vitest';
import { runJob } from '../../../../src/app.ts';
import { tellGroupJob } from '../../../../src/areas/chat/data/job-kinds.ts';
import { tellGroup } from '../../../../src/areas/chat/jobs/tell-group.ts';
import { storeWrites } from '../../../../src/areas/chat/services/store-writes.ts';
import { deliverJob } from '../../../../src/jobs/deliver-outbox.ts';
import { createMessage } from '../../../support/chat.ts';
import { passSeconds } from '../../../support/clock.ts';
import { deriveAll } from '../../../support/derived.ts';
import { env, testDeps } from '../../../support/deps.ts';
import { failingDatabase } from '../../../support/faults.ts';
import { createGroupOf, insertMembers } from '../../../support/groups.ts';
import { runJobs, settleBackground } from '../../../support/jobs.ts';
import { rowsOf } from '../../../support/matching.ts';
import { inParallel } from '../../../support/race.ts';
import { insertStrangers } from '../../../support/strangers.ts';
import { freshWorld } from '../../../support/world.ts';
import { messageOfDaniel } from '../group-notices.ts';

let roomId = '';

/** A group of Mina, Daniel and 48 others. */
beforeEach(async () => {
  await freshWorld();
  await insertStrangers(48, 1990, 'adult');
  await deriveAll();
  roomId = await createGroupOf('mina', 'daniel');
  await insertMembers(roomId, 0, 48);
  await settleBackground();
});

/** Stores messages of Daniel as one batch, without the queue. Returns the id of the job. */
async function store(...texts: readonly string[]): Promise<string> {
  const writes = texts.map((text) => ({ kind: 'send' as const, item: messageOfDaniel(roomId, text) }));
  const { jobs } = await storeWrites(env.DB, crypto.randomUUID(), writes, { kind: 'group', lookingIds: [] });
  expect(jobs).toHaveLength(1);
  return jobs[0] ?? '';
}

interface Told {
  readonly user_id: string;
  readonly variables: string;
}

/** How far each user was told, by the number of users. */
async function told(): Promise<Record<string, number>> {
  const rows = await rowsOf<Told>("notifications WHERE type = 'chat.group_message'");
  expect(new Set(rows.map(({ user_id }) => user_id)).size).toBe(rows.length);
  return Object.fromEntries(
    [...Map.groupBy(rows, ({ variables }) => String((JSON.parse(variables) as { through: number }).through))].map(
      ([through, users]) => [through, users.length],
    ),
  );
}

const payloadOf = async (id: string) =>
  tellGroupJob.payload.parse(
    JSON.parse((await rowsOf<{ payload: string }>('outbox WHERE id = ?', id))[0]?.payload ?? ''),
  );
const versions = async () =>
  new Set(
    (
      await rowsOf<{ v: number; user_id: string }>(
        '(SELECT user_id, version - base_version AS v FROM notification_counters)',
      )
    )
      .filter(({ user_id }) => user_id.startsWith('0190bbbb'))
      .map(({ v }) => v),
  );

describe('a message to a group of 50', () => {
  it('is one entry, and tells each of the 49 others once, after a crash at every batch and with consumers at once', async () => {
    const id = await store('하나', '둘');
    const job = await payloadOf(id);
    for (const when of ['before', 'after'] as const)
      for (let batch = 1; batch <= 3; batch += 1) {
        await deliverJob({ ...testDeps(), db: failingDatabase(batch, when) }, runJob, id).catch(() => undefined);
        passSeconds(3600);
      }
    // Consumers that have lost their lease still run, with the cursor that they read at their beginning.
    await Promise.all([1, 2, 3].map(() => tellGroup(job, testDeps())));
    await runJobs();
    expect(await told()).toEqual({ 2: 49 });
    expect(await versions()).toEqual(new Set([1]));
    expect(await rowsOf("outbox WHERE kind = 'notifications.deliver' AND user_id LIKE '0190bbbb%'")).toHaveLength(48);
  }, 60_000);

  it('tells 25 in a step, and the others after a crash between two steps', async () => {
    const id = await store('하나');
    await tellGroup(await payloadOf(id), { ...testDeps(), db: failingDatabase(2, 'before') }).catch(() => undefined);
    const [after] = Object.values(await told());
    expect([24, 25]).toContain(after);
    await deliverJob(testDeps(), runJob, id);
    expect(await told()).toEqual({ 1: 49 });
  });

  it('is told in one notice when 50 messages are sent at once, whatever the order of the jobs', async () => {
    await inParallel(50, (index) => createMessage('daniel', roomId, { text: `${index}` }));
    await settleBackground();
    expect(await told()).toEqual({ 50: 49 });
  }, 60_000);

  it('is told by the job of a later batch, and the earlier one that comes late changes nothing', async () => {
    const [one, other] = [await store('하나'), await store('둘')];
    await deliverJob(testDeps(), runJob, other);
    const before = await rowsOf("notifications WHERE type = 'chat.group_message' ORDER BY id");
    // A user who has deleted the notice is told nothing by the late job either.
    await env.DB.prepare("UPDATE notifications SET deleted_at = created_at, variables = '{}' WHERE id = ?")
      .bind(String(before[0]?.['id']))
      .run();
    await deliverJob(testDeps(), runJob, one);
    const after = await rowsOf<Told>("notifications WHERE type = 'chat.group_message' ORDER BY id");
    expect(after.map(({ variables }) => variables === '{}')).toEqual(before.map((_row, index) => index === 0));
    expect(after).toHaveLength(49);
  });
});
