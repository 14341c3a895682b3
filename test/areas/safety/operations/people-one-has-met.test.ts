import { beforeEach, describe, expect, it } from 'vitest';
import { request } from '../../../support/app.ts';
import { callSuccessfully } from '../../../support/calls.ts';
import { createMatch, createRequest, decideRequest, rowsOf } from '../../../support/matching.ts';
import { people, type PersonName } from '../../../support/people.ts';
import { mayBeEmpty } from '../../../support/nonempty.ts';
import { reportPerson } from '../../../support/reports.ts';
import { freshWorld } from '../../../support/world.ts';

function hide(name: PersonName): Promise<unknown> {
  return callSuccessfully(name, 'PATCH', '/users/me/settings', { privacy: { profileVisibility: 'nobody' } });
}

function leave(name: PersonName): Promise<unknown> {
  return request('DELETE', '/users/me', { as: name });
}

async function suspend(name: PersonName): Promise<unknown> {
  const reportId = await reportPerson(name, 'jisoo');
  return callSuccessfully('hana', 'POST', `/moderation/reports/${reportId}/resolve`, { decision: 'suspend' });
}

const withdrawals = [
  ['hides from everyone', hide],
  ['is leaving', leave],
] as const;
const absences = [...withdrawals, ['is suspended', suspend]] as const;

beforeEach(freshWorld);

describe.each(absences)('a partner who %s', (_name, withdraw) => {
  it('fault-X8: can be blocked, and the match ends with the block', async () => {
    const { matchId } = await createMatch('mina', 'daniel');
    await withdraw('daniel');
    expect((await request('PUT', `/users/me/blocks/${people.daniel.id}`, { as: 'mina' })).status).toBe(204);
    expect(await rowsOf('matches WHERE id = ? AND ended_at IS NULL', matchId)).toEqual([]);
  });

  it('fault-X8: can be reported', async () => {
    await createMatch('mina', 'daniel');
    await withdraw('daniel');
    const report = { as: 'mina', body: { reason: 'scam' } } as const;
    expect((await request('POST', `/users/${people.daniel.id}/reports`, report)).status).toBe(201);
  });

  it('fault-X8: cannot keep the match alive', async () => {
    const { matchId } = await createMatch('mina', 'daniel');
    await withdraw('daniel');
    expect((await request('DELETE', `/matching/matches/${matchId}`, { as: 'mina' })).status).toBe(204);
    expect(await rowsOf('matches WHERE id = ? AND ended_at IS NULL', matchId)).toEqual([]);
  });
});

describe.each(withdrawals)('a partner who %s', (_name, withdraw) => {
  it('fault-X8: sees of the other what a stranger sees', async () => {
    await createMatch('mina', 'daniel');
    const path = `/users/${people.mina.id}`;
    const before = await request('GET', path, { as: 'daniel' });
    expect(before.body).toMatchObject({ relation: 'matched', timeZone: 'Asia/Seoul' });
    await withdraw('daniel');
    const [after, stranger] = [
      await request('GET', path, { as: 'daniel' }),
      await request('GET', path, { as: 'jisoo' }),
    ];
    // Whether they can write is said of both: who hides goes on writing to partners.
    expect({ ...(after.body as object), canBeMessaged: false }).toEqual(stranger.body);
  });

  it('fault-X8: is no longer told the shared minutes', async () => {
    const weekly = (startTime: string, endTime: string) => ({
      weekly: [{ weekday: 'monday', startTime, endTime }],
      overrides: [],
    });
    await callSuccessfully('mina', 'PUT', '/users/me/availability', weekly('20:00', '22:30'));
    await callSuccessfully('daniel', 'PUT', '/users/me/availability', weekly('11:00', '13:30'));
    await createMatch('mina', 'daniel');
    const shared = async () => {
      const { body } = await request('GET', `/matching/compatibility/${people.mina.id}`, { as: 'daniel' });
      return (body as { score?: { overlapMinutes: number } }).score?.overlapMinutes;
    };
    expect(await shared()).toBe(150);
    await withdraw('daniel');
    // Who hides or leaves gets no compatibility at all.
    expect(await shared()).toBeUndefined();
  });

  it('fault-X8: does not see a partner who shows themselves to partners only', async () => {
    await createMatch('mina', 'daniel');
    await callSuccessfully('mina', 'PATCH', '/users/me/settings', { privacy: { profileVisibility: 'matched' } });
    expect((await request('GET', `/users/${people.mina.id}`, { as: 'daniel' })).status).toBe(200);
    await withdraw('daniel');
    expect((await request('GET', `/users/${people.mina.id}`, { as: 'daniel' })).status).toBe(404);
    const { body } = await request('GET', '/matching/matches', { as: 'daniel' });
    const names = (body as { items: { partner: { englishName: string | null } }[] }).items.map(
      ({ partner }) => partner.englishName,
    );
    expect(mayBeEmpty(names, 'the match may be left out').filter((name) => name !== null)).toEqual([]);
  });
});

describe.each(absences)('a user with an open request who %s', (_name, withdraw) => {
  it.each([
    ['the sender', 'daniel', 'mina'],
    ['the receiver', 'mina', 'daniel'],
  ] as const)('fault-X8: as %s, can be reported and blocked, and the request ends', async (_side, from, to) => {
    await createRequest(from, to);
    await withdraw('daniel');
    const report = { as: 'mina', body: { reason: 'spam' } } as const;
    expect((await request('POST', `/users/${people.daniel.id}/reports`, report)).status).toBe(201);
    expect((await request('PUT', `/users/me/blocks/${people.daniel.id}`, { as: 'mina' })).status).toBe(204);
    expect(await rowsOf("matching_requests WHERE status = 'pending' AND withdrawn_at IS NULL")).toEqual([]);
  });
});

describe('the sender of an open request who hides from everyone', () => {
  it.each(['accept', 'decline'] as const)(
    'fault-X6: cannot be answered (%s) before they are seen again: the request is gone as after a block',
    async (decision) => {
      const requestId = await createRequest('daniel', 'mina');
      await hide('daniel');
      expect(await decideRequest('mina', requestId, decision)).toMatchObject({
        status: 404,
        body: { code: 'matching.request_not_found' },
      });
      await callSuccessfully('daniel', 'PATCH', '/users/me/settings', { privacy: { profileVisibility: 'everyone' } });
      expect(await decideRequest('mina', requestId, decision)).toMatchObject({ status: 200 });
    },
  );
});

describe('the receiver of an open request who hides from everyone', () => {
  it('fault-X8: does not keep the request open: the sender cancels it', async () => {
    const requestId = await createRequest('mina', 'daniel');
    await hide('daniel');
    expect(await decideRequest('mina', requestId, 'cancel')).toMatchObject({
      status: 200,
      body: {
        status: 'cancelled',
        partner: {
          userId: people.daniel.id,
          englishName: null,
          image: null,
          nativeLanguages: [],
          learningLanguages: [],
        },
      },
    });
  });
});

describe('a user never met', () => {
  it.each(withdrawals)('who %s answers a block like a user who does not exist', async (_name, withdraw) => {
    await withdraw('daniel');
    expect(await request('PUT', `/users/me/blocks/${people.daniel.id}`, { as: 'mina' })).toMatchObject({
      status: 404,
      body: { code: 'profile.user_not_found' },
    });
  });
});

describe('a request that is over', () => {
  const withdrawFrom = {
    'hides from everyone': () => hide('daniel'),
    'is leaving': () => leave('daniel'),
    'has blocked the caller': () => request('PUT', `/users/me/blocks/${people.mina.id}`, { as: 'daniel' }),
  };
  const cancelled = async (): Promise<string> => {
    const requestId = await createRequest('mina', 'daniel');
    await decideRequest('mina', requestId, 'cancel');
    return requestId;
  };
  const prepare: [string, () => Promise<string>][] = [
    ['cancelled', cancelled],
    [
      'declined',
      async () => {
        const requestId = await createRequest('daniel', 'mina');
        await decideRequest('mina', requestId, 'decline');
        return requestId;
      },
    ],
    ['accepted', async () => (await createMatch('mina', 'daniel')).requestId],
  ];

  it.each(prepare)(
    'fault-X10: and was %s answers the same 404 whatever keeps the other user from sight',
    async (_, make) => {
      for (const withdraw of Object.values(withdrawFrom)) {
        for (const decision of ['cancel', 'decline', 'accept'] as const) {
          await freshWorld();
          const requestId = await make();
          await withdraw();
          expect(await decideRequest('mina', requestId, decision)).toMatchObject({
            status: 404,
            body: { code: 'matching.request_not_found' },
          });
        }
      }
    },
  );

  it('fault-X10: tells nothing either to the side that could not decide it while it was open', async () => {
    for (const withdraw of Object.values(withdrawFrom)) {
      await freshWorld();
      const requestId = await createRequest('mina', 'daniel');
      await withdraw();
      for (const decision of ['decline', 'accept'] as const) {
        expect((await decideRequest('mina', requestId, decision)).status).toBe(404);
      }
    }
  });
});
