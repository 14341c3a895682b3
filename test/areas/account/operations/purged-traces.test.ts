import { beforeEach, describe, expect, it } from 'vitest';
import { request } from '../../../support/app.ts';
import { callSuccessfully } from '../../../support/calls.ts';
import {
  correctMessage,
  createMessage,
  openRoom,
  readChanges,
  readMessage,
  readMessages,
  type Message,
} from '../../../support/chat.ts';
import { passSeconds } from '../../../support/clock.ts';
import { testDeps } from '../../../support/deps.ts';
import { createGroupOf } from '../../../support/groups.ts';
import { runCron, runJobs } from '../../../support/jobs.ts';
import { people, type PersonName } from '../../../support/people.ts';
import { dayRows } from '../../../support/stats.ts';
import { freshWorld } from '../../../support/world.ts';
import { commit, readAll } from '../../../../src/store/batch.ts';
import { zoneHistoryOf } from '../../../../src/areas/profile/index.ts';
import { firstActivityOf, rebuildStatements } from '../../../../src/areas/stats/data/rebuild.ts';
import { historyFrom } from '../../../../src/areas/stats/rules/local-days.ts';

beforeEach(freshWorld);

async function purge(name: PersonName): Promise<void> {
  await callSuccessfully(name, 'DELETE', '/users/me');
  passSeconds(30 * 24 * 3600);
  await runCron();
  await runCron();
  await runJobs();
}

async function rebuild(name: PersonName) {
  const deps = testDeps();
  const { id } = people[name];
  const [first = null] = await readAll(deps.db, firstActivityOf(id));
  const history = historyFrom(await readAll(deps.db, zoneHistoryOf(id)));
  await commit(deps.db, rebuildStatements(deps.clock.nowIso(), id, history, first));
  return dayRows(name);
}

describe('fault-X6: messages of others after the purge of an account', () => {
  it('lose its mentions with a new ETag and a number of change', async () => {
    const roomId = await createGroupOf('mina', 'daniel', 'yuki');
    const message = await createMessage('yuki', roomId, { mentions: [people.daniel.id] });
    const before = await readMessage('mina', message);
    const { lastChangeSequence } = await readMessages('mina', roomId);
    const etag = before.headers.get('etag') ?? '';
    expect((before.body as Message).mentions).toEqual([people.daniel.id]);
    await purge('daniel');
    const path = `/chat/rooms/${roomId}/messages/${message.messageId}`;
    const fresh = await request('GET', path, { as: 'mina' });
    expect((fresh.body as Message).mentions).toEqual([]);
    const again = await request('GET', path, { as: 'mina', headers: { 'if-none-match': etag } });
    expect(again.status, 'the body has changed').toBe(200);
    expect(fresh.headers.get('etag')).not.toBe(etag);
    const { items } = await readChanges('mina', roomId, lastChangeSequence);
    expect(
      items.map(({ messageId }) => messageId),
      'apps learn of it',
    ).toEqual([message.messageId]);
  });

  it('lose its corrections with a new ETag and a number of change', async () => {
    const roomId = await createGroupOf('mina', 'daniel', 'yuki');
    const message = await createMessage('yuki', roomId);
    await correctMessage('daniel', message);
    const before = await readMessage('mina', message);
    const { lastChangeSequence } = await readMessages('mina', roomId);
    const etag = before.headers.get('etag') ?? '';
    expect((before.body as Message).correctionCount).toBe(1);
    await purge('daniel');
    const path = `/chat/rooms/${roomId}/messages/${message.messageId}`;
    const fresh = await request('GET', path, { as: 'mina' });
    expect((fresh.body as Message).correctionCount).toBe(0);
    const again = await request('GET', path, { as: 'mina', headers: { 'if-none-match': etag } });
    expect(again.status, 'the body has changed').toBe(200);
    const { items } = await readChanges('mina', roomId, lastChangeSequence);
    expect(
      items.map(({ messageId }) => messageId),
      'apps learn of it',
    ).toEqual([message.messageId]);
  });
});

describe('the statistics of others after the purge of an account', () => {
  it('no longer count what they wrote to it, as if everything were counted anew', async () => {
    const roomId = await openRoom('daniel', 'mina');
    await createMessage('mina', roomId, { language: 'en' });
    await purge('daniel');
    const rows = await dayRows('mina');
    expect(rows).toEqual(await rebuild('mina'));
  });
  it('no longer count its corrections in a group, as if everything were counted anew', async () => {
    const roomId = await createGroupOf('mina', 'daniel', 'yuki');
    await correctMessage('daniel', await createMessage('mina', roomId, { language: 'en' }));
    await purge('daniel');
    const rows = await dayRows('mina');
    expect(rows).toEqual(await rebuild('mina'));
  });
});
