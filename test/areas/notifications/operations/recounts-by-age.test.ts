/** A notice that age hides, or that expiry withdraws, leaves the unread count like any other: with a new version. */
import { beforeEach, describe, expect, it } from 'vitest';
import { callSuccessfully } from '../../../support/calls.ts';
import { setNow } from '../../../support/clock.ts';
import { runCron, settleBackground } from '../../../support/jobs.ts';
import { createRequest, decideRequest, rowsOf } from '../../../support/matching.ts';
import { countUnread, listNotices } from '../../../support/notices.ts';
import { people, type PersonName } from '../../../support/people.ts';
import { freshWorld } from '../../../support/world.ts';

beforeEach(freshWorld);

const correct = (name: PersonName, birthDate: string): Promise<unknown> =>
  callSuccessfully('hana', 'PUT', `/moderation/users/${people[name].id}/birth`, {
    birthYear: Number(birthDate.slice(0, 4)),
    birthDate,
    reason: 'Seen.',
  });
const declineDaniel = async (): Promise<unknown> =>
  decideRequest('mina', await createRequest('daniel', 'mina'), 'decline');
const passBirthdays = async (): Promise<void> => {
  setNow('2026-04-02T09:00:00.000Z');
  await runCron();
};

/** A user's count before and after a change and all that follows from it, and whether its version has risen. */
async function countsAround(name: PersonName, change: () => Promise<unknown>) {
  await settleBackground();
  const before = await countUnread(name);
  await change();
  await settleBackground();
  const after = await countUnread(name);
  expect(await listNotices(name)).toHaveLength(after.count);
  return { counts: [before.count, after.count], hasNewVersion: after.version > before.version };
}

describe('the version of the unread count', () => {
  it.each<[string, () => Promise<unknown>, () => Promise<unknown>]>([
    ['a correction makes the receiver a minor', () => Promise.resolve(), () => correct('mina', '2010-06-01')],
    ['a correction makes the sender a minor', () => Promise.resolve(), () => correct('daniel', '2010-06-01')],
    [
      'the receiver turns 18',
      async () => {
        await correct('mina', '2008-04-01');
        await correct('daniel', '2010-06-01');
      },
      passBirthdays,
    ],
    [
      'the sender turns 18',
      async () => {
        await correct('mina', '2010-06-01');
        await correct('daniel', '2008-04-01');
      },
      passBirthdays,
    ],
  ])('fault-X6: rises when the notice of a declined request is hidden, because %s', async (_, begin, change) => {
    await begin();
    await declineDaniel();
    expect(await countsAround('daniel', change)).toEqual({ counts: [1, 0], hasNewVersion: true });
  });

  it('fault-X6: rises when a birthday hides the notices of a request that has expired', async () => {
    await correct('mina', '2010-06-01');
    await correct('daniel', '2008-04-01');
    await createRequest('daniel', 'mina');
    setNow('2026-03-20T09:00:00.000Z');
    await runCron();
    expect(await countsAround('mina', passBirthdays)).toEqual({ counts: [1, 0], hasNewVersion: true });
  });

  it('fault-X6: rises when a request expires that its users may no longer have by then', async () => {
    setNow('2027-12-25T00:00:30.000Z');
    await callSuccessfully('mina', 'PATCH', '/matching/preferences', { partnerAgeBands: ['25-34'] });
    await createRequest('daniel', 'mina');
    await settleBackground();
    setNow('2027-12-31T23:59:00.000Z');
    await runCron();
    const seen = await countsAround('mina', async () => {
      // On 1 January Daniel is in another band, and the request is over before any check has noticed it.
      setNow('2028-01-01T00:05:00.000Z');
      for (let run = 0; run < 3; run += 1) await runCron();
    });
    expect(await rowsOf('matching_requests')).toMatchObject([{ status: 'expired' }]);
    expect(seen).toEqual({ counts: [2, 0], hasNewVersion: true });
  });

  it('stays when a correction changes no age group', async () => {
    await declineDaniel();
    const seen = await countsAround('daniel', () => correct('mina', '1991-06-01'));
    expect(seen).toEqual({ counts: [1, 1], hasNewVersion: false });
  });
});
