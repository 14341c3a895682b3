/** Stories of a user who is not seen any more, in worlds that must look alike to a reader of their notices. */
import { readPersonalData } from '../../../../src/areas/account/data/read-personal-data.ts';
import { instantOf } from '../../../../src/platform/time/instant.ts';
import { request, type Answer } from '../../../support/app.ts';
import { callSuccessfully } from '../../../support/calls.ts';
import { passSeconds } from '../../../support/clock.ts';
import { env } from '../../../support/deps.ts';
import { runCron } from '../../../support/jobs.ts';
import { createMatch, createRequest, decideRequest } from '../../../support/matching.ts';
import { announceTo, countUnread, listNotices } from '../../../support/notices.ts';
import { people, type PersonName } from '../../../support/people.ts';
import { reportPerson } from '../../../support/reports.ts';
import { freshWorld } from '../../../support/world.ts';
import { maskIds } from '../../matching/operations/untold-worlds.ts';
import { prefer } from '../jobs/deliveries.ts';
import { insertNotices } from '../notices.ts';

const HOUR = 3600;
const DAY = 24 * HOUR;
export const show = (as: PersonName, profileVisibility: string): Promise<unknown> =>
  callSuccessfully(as, 'PATCH', '/users/me/settings', { privacy: { profileVisibility } });

/** How Daniel takes himself out of Mina's sight. */
export const ends = {
  hides: () => show('daniel', 'nobody'),
  blocks: () => callSuccessfully('daniel', 'PUT', `/users/me/blocks/${people.mina.id}`),
  leaves: () => callSuccessfully('daniel', 'DELETE', '/users/me'),
  'is suspended': async () =>
    callSuccessfully('hana', 'POST', `/moderation/reports/${await reportPerson('daniel', 'yuki')}/resolve`, {
      decision: 'suspend',
    }),
} as const;
export type End = keyof typeof ends;
export const others = ['blocks', 'leaves', 'is suspended'] as const satisfies readonly End[];

/** How Mina has come to a notice of Daniel. */
export const beginnings = {
  'a request of his': () => createRequest('daniel', 'mina'),
  'a request that he has declined': async () =>
    decideRequest('daniel', await createRequest('mina', 'daniel'), 'decline'),
  'a match': () => createMatch('mina', 'daniel'),
} as const;
export type Beginning = keyof typeof beginnings;

/** What Mina does, or how much time passes. `upTo` is the notice of Daniel that she has seen. */
export const steps = {
  'reads all up to it': (id: string) => request('POST', '/notifications/read-all', { as: 'mina', body: { upTo: id } }),
  'reads it': (id: string) => request('POST', `/notifications/${id}/read`, { as: 'mina' }),
  'deletes it': (id: string) => request('DELETE', `/notifications/${id}`, { as: 'mina' }),
  'is told something else': () => announceTo('mina'),
  'the cron': async () => void (await runCron()),
  'an hour': async () => passSeconds(HOUR),
  'a day': async () => passSeconds(DAY),
  'five days': async () => passSeconds(5 * DAY),
} as const satisfies Record<string, (id: string) => Promise<Answer | void>>;
export type Step = keyof typeof steps;

export interface Story {
  readonly beginning: Beginning;
  /** How many notices of a hidden user Mina has: she uses them to find where pages and counts end. */
  readonly hidden: number;
  readonly before: readonly Step[];
  readonly after: readonly Step[];
}

/**
 * Plays a story in a fresh world. Returns everything that Mina was answered, and what she could read after each step.
 */
export async function tellStory({ beginning, hidden, before, after }: Story, end: End): Promise<string[]> {
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

/**
 * Sorts the rows of a file by all but their ids. Rows of one moment are in the order of ids, which each world draws
 * anew.
 */
function sortByText(rows: unknown): unknown {
  if (!Array.isArray(rows)) return rows;
  const textOf = (row: object) => JSON.stringify({ ...row, id: '', notificationId: '', variables: '' });
  return (rows as object[]).toSorted((one, other) => (textOf(one) < textOf(other) ? -1 : 1));
}
