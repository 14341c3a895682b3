/**
 * What users read of notices is the same whether the actor hides, blocks them, leaves or is suspended: every answer, and
 * when it changes (contract/decisions/0031).
 */
import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { readPersonalData } from '../../../../src/areas/account/data/read-personal-data.ts';
import { instantOf } from '../../../../src/platform/time/instant.ts';
import { request, type Answer } from '../../../support/app.ts';
import { callSuccessfully } from '../../../support/calls.ts';
import { passSeconds } from '../../../support/clock.ts';
import { env } from '../../../support/deps.ts';
import { runCron } from '../../../support/jobs.ts';
import { connectAs } from '../../../support/live.ts';
import { createMatch, createRequest, decideRequest } from '../../../support/matching.ts';
import { announceTo, countUnread, listNotices } from '../../../support/notices.ts';
import { people, type PersonName } from '../../../support/people.ts';
import { holds, runsOf } from '../../../support/property.ts';
import { reportPerson } from '../../../support/reports.ts';
import { freshWorld } from '../../../support/world.ts';
import { signIn } from '../../auth/operations/sign-in.ts';
import { maskIds } from '../../matching/operations/untold-worlds.ts';
import { prefer } from '../jobs/deliveries.ts';
import { insertNotices } from '../notices.ts';

const HOUR = 3600;
const DAY = 24 * HOUR;
const show = (as: PersonName, profileVisibility: string): Promise<unknown> =>
  callSuccessfully(as, 'PATCH', '/users/me/settings', { privacy: { profileVisibility } });

/** How Daniel takes himself out of Mina's sight. */
const ends = {
  hides: () => show('daniel', 'nobody'),
  blocks: () => callSuccessfully('daniel', 'PUT', `/users/me/blocks/${people.mina.id}`),
  leaves: () => callSuccessfully('daniel', 'DELETE', '/users/me'),
  'is suspended': async () =>
    callSuccessfully('hana', 'POST', `/moderation/reports/${await reportPerson('daniel', 'yuki')}/resolve`, {
      decision: 'suspend',
    }),
} as const;
type End = keyof typeof ends;
const others = ['blocks', 'leaves', 'is suspended'] as const satisfies readonly End[];

/** How Mina has come to a notice of Daniel. */
const beginnings = {
  'a request of his': () => createRequest('daniel', 'mina'),
  'a request that he has declined': async () =>
    decideRequest('daniel', await createRequest('mina', 'daniel'), 'decline'),
  'a match': () => createMatch('mina', 'daniel'),
} as const;
type Beginning = keyof typeof beginnings;

/** What Mina does, or how much time passes. `upTo` is the notice of Daniel that she has seen. */
const steps = {
  'reads all up to it': (id: string) => request('POST', '/notifications/read-all', { as: 'mina', body: { upTo: id } }),
  'reads it': (id: string) => request('POST', `/notifications/${id}/read`, { as: 'mina' }),
  'deletes it': (id: string) => request('DELETE', `/notifications/${id}`, { as: 'mina' }),
  'is told something else': () => announceTo('mina'),
  'the cron': async () => void (await runCron()),
  'an hour': async () => passSeconds(HOUR),
  'a day': async () => passSeconds(DAY),
  'five days': async () => passSeconds(5 * DAY),
} as const satisfies Record<string, (id: string) => Promise<Answer | void>>;
type Step = keyof typeof steps;

interface Story {
  readonly beginning: Beginning;
  /** How many notices of a hidden user Mina has: she uses them to find where pages and counts end. */
  readonly hidden: number;
  readonly before: readonly Step[];
  readonly after: readonly Step[];
}

/** Plays a story in a fresh world. Returns everything that Mina was answered, and what she could read after each step. */
async function tellStory({ beginning, hidden, before, after }: Story, end: End): Promise<string[]> {
  await freshWorld();
  await prefer('mina', { quietHours: { from: '17:00', to: '20:00', weekdays: ['monday'] } });
  await announceTo('mina');
  await insertNotices(people.mina.id, hidden, people.jisoo.id);
  await show('jisoo', 'nobody');
  await runCron();
  await beginnings[beginning]();
  await runCron();
  const seen = (await listNotices('mina'))[0]?.notificationId ?? '';
  const lines: string[] = [];
  const play = async (played: readonly Step[]): Promise<void> => {
    for (const step of played) {
      const answer = await steps[step](seen);
      lines.push(`${step}: ${answer ? `${answer.status} ${answer.text}` : 'done'}`, ...(await readAll()));
    }
  };
  await play(before);
  await ends[end]();
  lines.push(...(await readAll()));
  await runCron();
  lines.push(...(await readAll()));
  await play([...after, 'reads all up to it', 'five days', 'the cron', 'a day', 'the cron', 'a day', 'the cron']);
  return maskIds(lines);
}

const archived = ['notifications', 'notificationDeliveries', 'notificationDigests'];

/** Everything about notices that Mina can read now. */
async function readAll(): Promise<string[]> {
  const lines = [JSON.stringify(await countUnread('mina'))];
  for (const query of [{}, { unread: true }]) {
    for (let cursor: string | null = '', page = 0; cursor !== null && page < 3; page += 1) {
      const { body } = await request('GET', '/notifications', {
        as: 'mina',
        query: { ...query, limit: 1, ...(cursor !== '' && { cursor }) },
      });
      const { items, nextCursor } = body as { items: unknown; nextCursor: string | null };
      lines.push(`page ${page} of ${JSON.stringify(query)}: ${JSON.stringify(items)}`);
      cursor = nextCursor;
    }
  }
  const files = await readPersonalData(env.DB, people.mina.id, instantOf(new Date()));
  return [
    ...lines,
    ...files
      .filter(({ export: { file } }) => archived.includes(file))
      .map(({ export: { file }, content }) => `archive ${file} ${JSON.stringify(sortByText(content))}`),
  ];
}

/** Sorts the rows of a file by all but their ids: rows of one moment are in the order of ids, which each world draws anew. */
function sortByText(rows: unknown): unknown {
  if (!Array.isArray(rows)) return rows;
  const textOf = (row: object) => JSON.stringify({ ...row, id: '', notificationId: '', variables: '' });
  return (rows as object[]).toSorted((one, other) => (textOf(one) < textOf(other) ? -1 : 1));
}

const names = <Name extends string>(all: Readonly<Record<Name, unknown>>) => Object.keys(all) as Name[];
const someSteps = (maxLength: number) => fc.array(fc.constantFrom(...names(steps)), { maxLength });
const story = fc.record({
  beginning: fc.constantFrom(...names(beginnings)),
  hidden: fc.constantFrom(0, 98, 99, 100, 198, 199),
  before: someSteps(2),
  after: someSteps(3),
});
const tried = runsOf({ sampled: 2, full: 40 });

describe('the notices of a user who is not seen any more', () => {
  it.each([
    ['a request of his', 0, []],
    ['a request of his', 99, ['reads it']],
    ['a request of his', 199, ['deletes it']],
    ['a request that he has declined', 99, []],
  ] as const)(
    'fault-X6: are the same, whatever the reason: %s, with %i hidden ones, after %j',
    { timeout: 120_000 },
    async (beginning, hidden, before) => {
      const told = { beginning, hidden, before, after: [] } satisfies Story;
      const hides = await tellStory(told, 'hides');
      for (const end of others) expect(await tellStory(told, end), end).toEqual(hides);
    },
  );

  it(`fault-X6: are the same in ${tried.numRuns} random stories`, { timeout: 600_000 }, async () => {
    await holds(
      fc.asyncProperty(story, fc.constantFrom(...others), async (told, end) => {
        expect(await tellStory(told, end)).toEqual(await tellStory(told, 'hides'));
      }),
      tried,
    );
  });
});

/** What Mina is told of her unread notices when Daniel does something that she cannot see, and when he does nothing. */
async function compareWithNothing(begin: () => Promise<unknown>, does: () => Promise<unknown>): Promise<void> {
  const looks: unknown[] = [];
  for (const act of [async () => undefined, does]) {
    await freshWorld();
    await begin();
    await runCron();
    const before = await countUnread('mina');
    await act();
    await runCron();
    looks.push(before, await countUnread('mina'));
  }
  const [first] = looks;
  expect(looks).toEqual(looks.map(() => first));
}

describe('the version of the unread count', () => {
  beforeEach(freshWorld);

  const hidden = async () => {
    await createRequest('daniel', 'mina');
    await runCron();
    await ends.hides();
  };
  const declined = beginnings['a request that he has declined'];

  it.each<[string, () => Promise<unknown>, () => Promise<unknown>]>([
    ['a hidden user blocks', hidden, ends.blocks],
    ['a hidden user leaves', hidden, ends.leaves],
    [
      'a hidden user wishes for somebody else',
      hidden,
      () => callSuccessfully('daniel', 'PATCH', '/matching/preferences', { partnerGender: 'male' }),
    ],
    [
      'a blocker hides',
      async () => {
        await declined();
        await ends.blocks();
      },
      ends.hides,
    ],
    ['a partner hides from strangers', beginnings['a match'], () => show('daniel', 'matched')],
    ['a user is shown to whom they were shown', declined, () => show('daniel', 'everyone')],
  ])('fault-X6: stays when %s', async (_what, begin, does) => {
    await compareWithNothing(begin, does);
  });

  it('fault-X6: stays when a hidden receiver declines, also for a sender who was never told anything', async () => {
    let requestId = '';
    await compareWithNothing(
      async () => {
        requestId = await createRequest('mina', 'daniel');
        await ends.hides();
      },
      async () => expect((await decideRequest('daniel', requestId, 'decline')).status).toBe(200),
    );
  });

  it('fault-X6: stays when everything is marked as read and only what is hidden was unread', async () => {
    await announceTo('mina');
    const [seen] = await listNotices('mina');
    await createRequest('daniel', 'mina');
    await ends.hides();
    await runCron();
    await announceTo('mina');
    const [last] = await listNotices('mina');
    for (const notice of [seen, last])
      await callSuccessfully('mina', 'POST', `/notifications/${notice?.notificationId}/read`);
    const before = await countUnread('mina');
    await callSuccessfully('mina', 'POST', '/notifications/read-all', { upTo: last?.notificationId });
    expect(await countUnread('mina')).toEqual(before);
  });

  it('fault-X2: and the live connection tell nothing when somebody saves the visibility that they have', async () => {
    await callSuccessfully('daniel', 'PATCH', '/users/me/settings', { privacy: { onlineStatusAudience: 'nobody' } });
    await declined();
    await runCron();
    const tab = await connectAs(await signIn('mina'));
    const before = await countUnread('mina');
    await show('daniel', 'everyone');
    await runCron();
    await announceTo('mina');
    // The next frame is that of the announcement.
    expect(await tab.nextBadges()).toMatchObject({ version: before.version + 1 });
  });
});
