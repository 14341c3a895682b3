import { beforeEach, describe, expect, it } from 'vitest';
import { readPersonalData } from '../../../../src/areas/account/data/read-personal-data.ts';
import { request } from '../../../support/app.ts';
import { callSuccessfully } from '../../../support/calls.ts';
import { createMessage, readMessages } from '../../../support/chat.ts';
import { passSeconds } from '../../../support/clock.ts';
import { env } from '../../../support/deps.ts';
import {
  createGroupOf,
  createPublicRoomOf,
  createRoom,
  makeMember,
  removeMember,
  saveMember,
} from '../../../support/groups.ts';
import { runJobs } from '../../../support/jobs.ts';
import { createMatch, rowsOf } from '../../../support/matching.ts';
import { people } from '../../../support/people.ts';
import { openBrowser, register } from '../../../support/push.ts';
import { freshWorld } from '../../../support/world.ts';

beforeEach(freshWorld);

const settings = (roomId: string) => `/chat/rooms/${roomId}/membership`;

describe('fault-X6: a member who is removed and invited again', () => {
  it('finds their settings again, and hears of it at most once a day', async () => {
    const roomId = await createGroupOf('mina', 'daniel', 'yuki');
    const browser = await openBrowser();
    await register({ as: 'daniel' }, browser);
    await callSuccessfully('daniel', 'PATCH', settings(roomId), { level: 'mentions' });
    const before = (await browser.arrived()).length;
    const toldAt = async () => {
      const told = "notifications WHERE type = 'chat.invited' AND user_id = ?";
      return (await rowsOf<{ created_at: string }>(told, people.daniel.id)).map((notice) => notice.created_at);
    };
    const first = await toldAt();
    expect(first).toHaveLength(1);
    for (let round = 0; round < 5; round += 1) {
      expect((await removeMember('mina', roomId, 'daniel')).status).toBe(204);
      passSeconds(1);
      expect((await saveMember('mina', roomId, 'daniel')).status).toBe(200);
      await runJobs();
    }
    await createMessage('mina', roomId);
    await runJobs();
    expect(await browser.arrived()).toHaveLength(before);
    expect(await toldAt()).toEqual(first);
    const kept = await request('GET', settings(roomId), { as: 'daniel' });
    expect(kept.body).toMatchObject({ level: 'mentions' });
    expect((await removeMember('mina', roomId, 'daniel')).status).toBe(204);
    passSeconds(25 * 3600);
    expect((await saveMember('mina', roomId, 'daniel')).status).toBe(200);
    expect(await toldAt()).not.toEqual(first);
  });

  it('cannot come back by themselves after the second removal either', async () => {
    const roomId = await createPublicRoomOf('mina', 'daniel');
    await createMatch('mina', 'daniel');
    await removeMember('mina', roomId, 'daniel');
    await makeMember('mina', roomId, 'daniel');
    await removeMember('mina', roomId, 'daniel');
    expect((await saveMember('daniel', roomId, 'daniel')).status).toBe(409);
  });
});

describe('fault-X6: a user who leaves a room and joins it again', () => {
  it('has settings whose ETag was never that of earlier ones', async () => {
    const roomId = await createPublicRoomOf('mina', 'daniel');
    await callSuccessfully('daniel', 'PATCH', settings(roomId), { level: 'mentions' });
    const etag = (await request('GET', settings(roomId), { as: 'daniel' })).headers.get('etag') ?? '';
    await removeMember('daniel', roomId, 'daniel');
    passSeconds(1);
    await makeMember('daniel', roomId, 'daniel');
    await callSuccessfully('daniel', 'PATCH', settings(roomId), { level: 'none' });
    const headers = { 'if-none-match': etag };
    expect((await request('GET', settings(roomId), { as: 'daniel', headers })).status).toBe(200);
    const change = { 'content-type': 'application/merge-patch+json', 'if-match': etag };
    const body = JSON.stringify({ level: 'all' });
    expect((await request('PATCH', settings(roomId), { as: 'daniel', headers: change, body })).status).toBe(412);
  });
});

describe('fault-X6: the archive', () => {
  it('names in messages of the service nobody whom the API hides there', async () => {
    const roomId = await createRoom('mina');
    await createMatch('mina', 'yuki');
    await makeMember('mina', roomId, 'yuki');
    await callSuccessfully('yuki', 'PUT', `/users/me/blocks/${people.mina.id}`);
    expect((await readMessages('mina', roomId)).items).toMatchObject([{ type: 'hidden', event: null }]);
    const files = await readPersonalData(env.DB, people.mina.id, '2026-03-02T09:00:00.000Z');
    const archived = files.find((file) => file.export.file === 'chatMessages')?.content;
    expect(archived).toMatchObject([{ event: 'member_added', subjectId: null }]);
  });
});
