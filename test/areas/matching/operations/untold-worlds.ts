/**
 * Two worlds that must look alike to the sender of a request: in one a rule ends the request, in the other nobody
 * answers it. A story says what happens; `tellStory` returns everything that the sender was answered and could read.
 */
import { readPersonalData } from '../../../../src/areas/account/data/read-personal-data.ts';
import { instantOf } from '../../../../src/platform/time/instant.ts';
import { request, type Answer } from '../../../support/app.ts';
import { passSeconds } from '../../../support/clock.ts';
import { env } from '../../../support/deps.ts';
import { loadImage } from '../../../support/image-store.ts';
import { runCron, runJobs } from '../../../support/jobs.ts';
import { createRequest, decideRequest, sendRequest } from '../../../support/matching.ts';
import { nonEmpty } from '../../../support/nonempty.ts';
import { people } from '../../../support/people.ts';
import { formWith, pictureBytes } from '../../../support/pictures.ts';
import { freshWorld } from '../../../support/world.ts';
import { block, causes, nothing, show, unblock, type Cause, type CauseName, type WorldKind } from './untold-causes.ts';

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
  await request('POST', '/users/me/profile-image', { as: 'daniel', body: formWith(pictureBytes('squarePng')) });
  const requestId = await createRequest('mina', 'daniel', 'Hello.');
  const lines: string[] = [];
  const seen = new Set<string>();
  const play = async (steps: readonly SenderStep[], isExcluded: boolean): Promise<void> => {
    for (const step of steps) {
      lines.push(`${step}: ${await takeStep(step, requestId, isExcluded)}`, ...(await readAll(requestId, seen)));
    }
  };
  lines.push(...(await readAll(requestId, seen)));
  await play(before, false);
  await (world === 'ended' ? out() : vanishes ? show('daniel', 'nobody') : nothing());
  await runJobs();
  await play(['an hour', ...during], !vanishes);
  await (world === 'ended' ? back() : vanishes ? show('daniel', 'everyone') : nothing());
  await runJobs();
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
 * Everything about requests that the sender can read now, and which of the addresses of pictures work that they have
 * `seen`. Of a compatibility only what it says of requests: its other
 * obstacles and its score show what the receiver wishes and who they are.
 */
async function readAll(requestId: string, seen: Set<string>): Promise<string[]> {
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
  for (const { text } of answers) for (const [, url = ''] of text.matchAll(/"full":"([^"]+)"/g)) seen.add(url);
  const pictures = await Promise.all(
    nonEmpty([...seen], 'pictures').map(async (url) => `picture ${url} ${(await loadImage(url)).status}`),
  );
  return [
    ...answers.map(answerOf),
    ...pictures,
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
export function maskIds(lines: readonly string[]): string[] {
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
