/**
 * Two worlds that must look alike to the sender of a request: in one a rule ends the request, in the other nobody answers
 * it. A story says what happens; `tellStory` returns everything that the sender was answered and could read.
 */
import { readPersonalData } from '../../../../src/areas/account/data/read-personal-data.ts';
import { instantOf } from '../../../../src/platform/time/instant.ts';
import { request, type Answer } from '../../../support/app.ts';
import { callSuccessfully } from '../../../support/calls.ts';
import { passSeconds } from '../../../support/clock.ts';
import { env } from '../../../support/deps.ts';
import { runSql } from '../../../support/direct-sql.ts';
import { runCron } from '../../../support/jobs.ts';
import { createRequest, decideRequest, sendRequest } from '../../../support/matching.ts';
import { people, type PersonName } from '../../../support/people.ts';
import { reportPerson } from '../../../support/reports.ts';
import { freshWorld } from '../../../support/world.ts';

/** In `ended` the cause ends the request. In `unanswered` it does not come, or the receiver only hides meanwhile. */
export type WorldKind = 'ended' | 'unanswered';

interface Cause {
  /** Prepares a world. */
  readonly begin?: (world: WorldKind) => Promise<unknown>;
  readonly out: () => Promise<unknown>;
  /** Takes the cause back, where that is possible. */
  readonly back: () => Promise<unknown>;
  /** The receiver is not visible between `out` and `back`: the other world is one in which they hide for as long. */
  readonly vanishes: boolean;
}

const nothing = (): Promise<unknown> => Promise.resolve();
const show = (as: PersonName, profileVisibility: 'everyone' | 'nobody'): Promise<unknown> =>
  callSuccessfully(as, 'PATCH', '/users/me/settings', { privacy: { profileVisibility } });
const wish = (as: PersonName, body: object): Promise<unknown> =>
  callSuccessfully(as, 'PATCH', '/matching/preferences', body);
const correct = (name: PersonName, birthDate: string): Promise<unknown> =>
  callSuccessfully('hana', 'PUT', `/moderation/users/${people[name].id}/birth`, {
    birthYear: Number(birthDate.slice(0, 4)),
    birthDate,
    reason: 'Seen.',
  });
const block = (as: PersonName, whom: PersonName): Promise<Answer> =>
  request('PUT', `/users/me/blocks/${people[whom].id}`, { as });
const unblock = (as: PersonName, whom: PersonName): Promise<Answer> =>
  request('DELETE', `/users/me/blocks/${people[whom].id}`, { as });

/** Mina is the sender, Daniel the receiver. */
export const causes = {
  'the receiver blocks the sender': {
    out: () => block('daniel', 'mina'),
    back: () => unblock('daniel', 'mina'),
    vanishes: true,
  },
  'the receiver leaves': {
    out: () => callSuccessfully('daniel', 'DELETE', '/users/me'),
    back: () => callSuccessfully('daniel', 'POST', '/users/me/restore'),
    vanishes: true,
  },
  'the receiver is suspended': {
    out: async () =>
      callSuccessfully('hana', 'POST', `/moderation/reports/${await reportPerson('daniel', 'jisoo')}/resolve`, {
        decision: 'suspend',
      }),
    back: () =>
      runSql("UPDATE user_profiles SET status = 'active', version = version + 1 WHERE id = ?", people.daniel.id),
    vanishes: true,
  },
  'the receiver wishes for another gender': {
    out: () => wish('daniel', { partnerGender: 'male' }),
    back: () => wish('daniel', { partnerGender: 'any' }),
    vanishes: false,
  },
  'the receiver wishes for another age': {
    out: () => wish('daniel', { partnerAgeBands: ['55+'] }),
    back: () => wish('daniel', { partnerAgeBands: [] }),
    vanishes: false,
  },
  'the age group of the receiver is corrected': {
    out: () => correct('daniel', '2010-06-01'),
    back: nothing,
    vanishes: false,
  },
  'the receiver turns 18': {
    // Two minors. In the other world the birthday is months away.
    begin: async (world) => {
      await correct('mina', '2009-06-01');
      await correct('daniel', world === 'ended' ? '2008-03-04' : '2008-12-04');
    },
    out: nothing,
    back: nothing,
    vanishes: false,
  },
} as const satisfies Record<string, Cause>;
export type CauseName = keyof typeof causes;

/** What the sender does, or how many hours pass. */
export const senderSteps = [
  'asks again',
  'asks another',
  'cancels',
  'accepts',
  'declines',
  'blocks',
  'unblocks',
  'hides',
  'shows',
  'leaves',
  'returns',
  'wishes',
  'wishes nothing',
  'an hour',
  'a day',
  'five days',
  'the cron',
] as const;
export type SenderStep = (typeof senderSteps)[number];

/** What the sender does before the cause, during it and after it is taken back. */
export interface Story {
  readonly cause: CauseName;
  readonly before: readonly SenderStep[];
  readonly during: readonly SenderStep[];
  readonly after: readonly SenderStep[];
}

/** Plays a story in a fresh world. Returns a line for each answer and each reading of the sender. */
export async function tellStory({ cause, before, during, after }: Story, world: WorldKind): Promise<string[]> {
  await freshWorld();
  const { begin, out, back, vanishes }: Cause = causes[cause];
  await begin?.(world);
  const requestId = await createRequest('mina', 'daniel', 'Hello.');
  const lines: string[] = [];
  const play = async (steps: readonly SenderStep[], isExcluded: boolean): Promise<void> => {
    for (const step of steps) {
      lines.push(`${step}: ${await takeStep(step, requestId, isExcluded)}`, ...(await readAll(requestId)));
    }
  };
  await play(before, false);
  await (world === 'ended' ? out() : vanishes ? show('daniel', 'nobody') : nothing());
  await play(['an hour', ...during], !vanishes);
  await (world === 'ended' ? back() : vanishes ? show('daniel', 'everyone') : nothing());
  await play(['the cron', ...after, 'five days', 'a day', 'a day', 'the cron', 'cancels'], !vanishes);
  return maskIds(lines);
}

/**
 * Takes a step and returns the answer. While the receiver is visible and the rules exclude them, a new request answers
 * `matching.not_available`, because the sender must learn why none can be sent: then nobody asks again once the first
 * request is over.
 */
async function takeStep(step: SenderStep, requestId: string, isExcluded: boolean): Promise<string> {
  switch (step) {
    case 'asks again': {
      if (isExcluded && !(await isPending())) return 'not tried';
      return answerOf(await sendRequest('mina', 'daniel'));
    }
    case 'asks another':
      return answerOf(await sendRequest('mina', 'yuki'));
    case 'cancels':
      return answerOf(await decideRequest('mina', requestId, 'cancel'));
    case 'accepts':
      return answerOf(await decideRequest('mina', requestId, 'accept'));
    case 'declines':
      return answerOf(await decideRequest('mina', requestId, 'decline'));
    case 'blocks':
      return answerOf(await block('mina', 'daniel'));
    case 'unblocks':
      return answerOf(await unblock('mina', 'daniel'));
    case 'hides':
    case 'shows':
      return answerOf(
        await patchAsMina('/users/me/settings', {
          privacy: { profileVisibility: step === 'hides' ? 'nobody' : 'everyone' },
        }),
      );
    case 'leaves':
      return answerOf(await request('DELETE', '/users/me', { as: 'mina' }));
    case 'returns':
      return answerOf(await request('POST', '/users/me/restore', { as: 'mina' }));
    case 'wishes':
    case 'wishes nothing':
      return answerOf(
        await patchAsMina('/matching/preferences', { partnerGender: step === 'wishes' ? 'female' : 'any' }),
      );
    case 'an hour':
      return pass(3600);
    case 'a day':
      return pass(86_400);
    case 'five days':
      return pass(5 * 86_400);
    case 'the cron':
      await runCron();
      return 'ran';
  }
}

function patchAsMina(path: string, body: object): Promise<Answer> {
  const headers = { 'content-type': 'application/merge-patch+json' };
  return request('PATCH', path, { as: 'mina', headers, body: JSON.stringify(body) });
}

function pass(seconds: number): string {
  passSeconds(seconds);
  return 'passed';
}

async function isPending(): Promise<boolean> {
  const query = { direction: 'sent', status: 'pending' };
  return (await request('GET', '/matching/requests', { as: 'mina', query })).text.includes(people.daniel.id);
}

const lists = [undefined, 'pending', 'accepted', 'declined', 'cancelled', 'expired'].flatMap((status) =>
  ['sent', 'received'].map((direction) => ({ direction, ...(status !== undefined && { status }) })),
);
const archived = ['matchRequests', 'matches', 'notifications', 'blocks'];

/**
 * Everything about requests that the sender can read now. Of a compatibility only what it says of requests: its other
 * obstacles and its score show what the receiver wishes and who they are.
 */
async function readAll(requestId: string): Promise<string[]> {
  const get = (path: string, query = {}): Promise<Answer> => request('GET', path, { as: 'mina', query });
  const answers = [
    await get(`/matching/requests/${requestId}`),
    await get('/matching/summary'),
    await get('/matching/matches'),
    await get('/users/me/blocks'),
  ];
  for (const query of lists) answers.push(await get('/matching/requests', query));
  const { status, body } = await get(`/matching/compatibility/${people.daniel.id}`);
  const obstacles = (body as { obstacles?: string[] }).obstacles ?? [];
  const ofRequests = obstacles.filter((code) =>
    ['request_open', 'declined_recently', 'too_soon', 'already_matched'].includes(code),
  );
  const files = await readPersonalData(env.DB, people.mina.id, instantOf(new Date()));
  return [
    ...answers.map(answerOf),
    `compatibility ${status} ${ofRequests.join(' ')}`,
    ...files
      .filter(({ export: { file } }) => archived.includes(file))
      .map(({ export: { file }, content }) => `archive ${file} ${JSON.stringify(content)}`),
  ];
}

function answerOf({ status, text }: Answer): string {
  return `${status} ${text}`;
}

/** Replaces the ids that each world draws anew by their number in the order of appearance. */
function maskIds(lines: readonly string[]): string[] {
  const known = new Set<string>(Object.values(people).map(({ id }) => id));
  const numbers = new Map<string, string>();
  return lines.map((line) =>
    line.replaceAll(/[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}/g, (id) => {
      if (known.has(id)) return id;
      if (!numbers.has(id)) numbers.set(id, `id ${numbers.size}`);
      return numbers.get(id) ?? id;
    }),
  );
}
