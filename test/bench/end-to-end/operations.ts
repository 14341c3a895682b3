/** The measured operations, and their requests. Request number n is the same for every side. */
import { issueAccessToken } from '../../../src/areas/auth/tokens/access-token.ts';
import { benchId } from '../scale/ids.ts';
import { BUSY, matchedPairs, matchedSender } from '../scale/seed-ties.ts';
import { speaksTownLanguage, VILLAGE } from '../scale/seed-people.ts';
import type { PreparedRequest } from './load.ts';

export interface Operation {
  readonly name: string;
  readonly method: 'GET' | 'PATCH' | 'POST' | 'PUT';
  readonly path: string | ((index: number) => string);
  readonly status: 200 | 201;
  /** The number of the user who sends request `index`. */
  readonly caller: (index: number) => number;
  readonly body?: (index: number) => object;
}

/** The number of different users who send the requests of one operation. */
export const CALLERS = 16;
/** The number of requests to other users that one user sends. At most 20 may be open. */
const SENT_BY_EACH = 16;

const speakersOf = (remainder: 0 | 1, people: number): number[] =>
  Array.from({ length: people - VILLAGE }, (_, index) => VILLAGE + index).filter(
    (user) => user % 2 === remainder && speaksTownLanguage(user),
  );

/** The number of sessions that a user asks one partner for. At most 5 may wait for an answer. */
const ASKED_BY_EACH = 5;

/** The operations among this number of users. */
export function operationsAmong(
  people: number,
): Record<'profile' | 'matches' | 'lists' | 'change' | 'request' | 'message' | 'session', Operation> {
  const [koreans, others] = [speakersOf(0, people), speakersOf(1, people)];
  const reader = (index: number): number => koreans[index % CALLERS] ?? 0;
  const sender = (index: number): number => koreans[CALLERS + Math.floor(index / SENT_BY_EACH)] ?? Number.NaN;
  /** Each writer has a room: the senders of matches that `seed-ties.ts` makes. */
  const writer = (index: number): number => matchedSender(index % CALLERS);
  const pairs = matchedPairs(people);
  // Requests that are sent at once are of different pairs; both users of a pair ask.
  const round = (index: number): number => Math.floor(index / pairs);
  const host = (index: number): number => matchedSender(index % pairs) + (round(index) % 2);
  const guest = (index: number): number => matchedSender(index % pairs) + 1 - (round(index) % 2);
  const noon = new Date().setUTCHours(12, 0, 0, 0);
  return {
    profile: { name: 'profile read', method: 'GET', path: '/users/me', status: 200, caller: reader },
    matches: { name: 'list of 20', method: 'GET', path: '/matching/matches?limit=20', status: 200, caller: () => BUSY },
    lists: { name: 'recommendations', method: 'GET', path: '/matching/recommendations', status: 200, caller: reader },
    change: {
      name: 'profile change',
      method: 'PATCH',
      path: '/users/me',
      status: 200,
      caller: reader,
      // Each user has one of two texts in turn, so every request changes something.
      body: (index) => ({ introduction: `I like to talk about films, part ${Math.floor(index / CALLERS) % 2}.` }),
    },
    request: {
      name: 'request sent',
      method: 'POST',
      path: '/matching/requests',
      status: 201,
      caller: sender,
      // No pair asks twice, and nobody gets more than 50 requests.
      body: (index) => ({ receiverId: benchId(receiverOf(index, others)), message: 'Shall we talk on Sunday?' }),
    },
    message: {
      name: 'message sent',
      method: 'POST',
      path: (index) => `/chat/rooms/${benchId(writer(index), 'room')}/messages`,
      status: 201,
      caller: writer,
      body: (index) => ({ clientMessageId: benchId(index, 'clientMessage'), text: 'Shall we talk on Sunday?' }),
    },
    session: {
      name: 'session created',
      method: 'POST',
      path: '/sessions',
      status: 201,
      caller: host,
      // No pair has two at one time. Another user for the 11th of a pair does not exist: the run fails.
      body: (index) => ({
        partnerId: round(index) < 2 * ASKED_BY_EACH ? benchId(guest(index)) : '',
        kind: 'video',
        startsAt: new Date(noon + (3 + round(index)) * 86_400_000).toISOString(),
        durationMinutes: 60,
        languages: [{ language: 'ko', minutes: 30 }],
        topic: 'Films',
        notes: 'Let us compare two films.',
        privateNotes: 'Ask about Busan.',
        meetingLink: 'https://meet.example/films',
      }),
    },
  };
}

/** The read of one row by its key, which only the twins have. */
export const oneRow: Operation = {
  name: 'one row',
  method: 'GET',
  path: '/one-row',
  status: 200,
  caller: (index) => VILLAGE + 2 * (index % CALLERS),
};

/**
 * The receiver of a request. A user with an even number may be tied to the next user (seed-ties.ts), who comes at the
 * same place of the other list: the receivers of a sender are further away.
 */
function receiverOf(index: number, others: readonly number[]): number {
  return (
    others[(Math.floor(index / SENT_BY_EACH) + CALLERS + 100 + (index % SENT_BY_EACH)) % others.length] ?? Number.NaN
  );
}

type Settings = Parameters<typeof issueAccessToken>[0];

/** Makes requests number `from` to `from + count - 1`. */
export async function prepareRequests(
  { method, path, status, caller, body }: Operation,
  { from, count }: { readonly from: number; readonly count: number },
  settings: Settings,
): Promise<PreparedRequest[]> {
  const tokens = new Map<number, string>();
  const requests: PreparedRequest[] = [];
  for (let index = from; index < from + count; index += 1) {
    const user = caller(index);
    const token = tokens.get(user) ?? (await tokenOf(user, settings));
    tokens.set(user, token);
    const text = body && JSON.stringify(body(index));
    const type = method === 'PATCH' ? 'application/merge-patch+json' : 'application/json';
    requests.push({
      method,
      path: `/api/v2${typeof path === 'string' ? path : path(index)}`,
      status,
      headers: {
        authorization: `Bearer ${token}`,
        'accept-language': 'en',
        ...(text !== undefined && { 'content-type': type, 'content-length': String(Buffer.byteLength(text)) }),
      },
      ...(text !== undefined && { body: text }),
    });
  }
  return requests;
}

async function tokenOf(user: number, settings: Settings): Promise<string> {
  const subject = { userId: benchId(user), email: null, role: 'user', sessionId: benchId(user, 'session') } as const;
  return (await issueAccessToken(settings, subject, new Date())).token;
}
