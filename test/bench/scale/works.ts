/** The calls of matching, sessions, chat and statistics that BEN-3 measures. */
import { chatWorks } from './chat-works.ts';
import { benchId } from './ids.ts';
import { BUSY, busyTies } from './seed-ties.ts';
import { VILLAGE } from './seed-people.ts';
import { pasts } from './seed-pasts.ts';
import type { Cost, ScaleServer } from './server.ts';

/** One call whose cost is measured. */
export interface Work {
  readonly operationId: string;
  /** Describes the variant of the call. Empty for the plain call. */
  readonly as: string;
  call(server: ScaleServer): Promise<Cost>;
}

/**
 * Returns the number of a town user who has no ties yet. For an even index the user speaks Korean, for an odd index
 * English.
 */
export const townReader = (index: number): number => VILLAGE + index;

const [pending, matched] = [busyTies.pending[0], busyTies.matched[0]];
const work = (operationId: string, as: string, caller: number, method: string, path: string, body?: unknown): Work => ({
  operationId,
  as,
  call: (server) => server.call(caller, method, `/matching${path}`, body),
});

/** A hundred events of today. */
const hundredEvents = () =>
  Array.from({ length: 100 }, (_, index) => ({
    eventId: crypto.randomUUID(),
    startedAt: new Date(Date.now() - (index + 2) * 60_000).toISOString(),
    endedAt: new Date(Date.now() - (index + 1) * 60_000).toISOString(),
    language: 'ko',
  }));

/** Sessions between a busy user and one with whom they are matched. The measured server runs in real time. */
const inDays = (days: number): string =>
  `${new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)}T10:00:00Z`;
const [today, later] = [inDays(1), inDays(8)];
const session = (operationId: string, method: string, path: string, body?: object): Work => ({
  operationId,
  as: '',
  call: (server) => server.call(BUSY, method, `/sessions${path}`, body),
});
const sessionWorks: readonly Work[] = [
  session('createSession', 'POST', '', {
    partnerId: benchId(matched),
    kind: 'video',
    startsAt: inDays(3),
    durationMinutes: 60,
    topic: 'Films',
  }),
  session(
    'findSessionSlots',
    'GET',
    `/slots?partnerId=${benchId(matched)}&from=${today}&to=${later}&durationMinutes=60`,
  ),
  session(
    'getSessionCalendar',
    'GET',
    `/calendar?from=${today.slice(0, 10)}&to=${later.slice(0, 10)}&timeZone=Asia/Seoul`,
  ),
  session('listSessions', 'GET', '?limit=20'),
];

/** Of a user with a short past, and of one with a long one: each pair has to cost the same. */
const statsWorks: readonly Work[] = (['short', 'long'] as const).flatMap((past): Work[] =>
  [
    ['recordStudyEvents', '100 events', 'POST', '/events', { events: hundredEvents() }] as const,
    ['getDashboard', '', 'GET', '/dashboard', undefined] as const,
    ['getLearningStreak', '', 'GET', '/streak', undefined] as const,
  ].map(([operationId, what, method, path, body]) => ({
    operationId,
    as: [what, `a ${past} past`].filter(Boolean).join(', '),
    call: (server) => server.call(pasts[past], method, `/stats${path}`, body),
  })),
);

/** Those of sessions come first, because `endMatch` ends the match that they need. */
export const works: readonly Work[] = [
  ...sessionWorks,
  ...chatWorks,
  work('listRecommendations', 'reader whose languages grow', townReader(0), 'GET', '/recommendations'),
  work('listRecommendations', 'languages grow, 100', townReader(2), 'GET', '/recommendations?limit=100'),
  work('listRecommendations', 'languages grow, a page of one', townReader(8), 'GET', '/recommendations?limit=1'),
  work(
    'listRecommendations',
    'languages grow, few fit',
    townReader(10),
    'GET',
    '/recommendations?limit=1&level=A1&level=B2&minOverlapMinutes=180',
  ),
  work(
    'listRecommendations',
    'languages grow, nobody fits',
    townReader(4),
    'GET',
    '/recommendations?minOverlapMinutes=10080',
  ),
  work('listRecommendations', 'reader in the village', 0, 'GET', '/recommendations'),
  work('listRecommendations', 'village, much between them', BUSY, 'GET', '/recommendations?limit=100'),
  work('getCompatibility', '', townReader(0), 'GET', `/compatibility/${benchId(townReader(1))}`),
  work('saveRecommendationFeedback', '', townReader(0), 'PUT', `/recommendations/${benchId(townReader(3))}/feedback`, {
    kind: 'not_my_level',
  }),
  work('getMatchPreferences', '', townReader(0), 'GET', '/preferences'),
  work('updateMatchPreferences', '', townReader(6), 'PATCH', '/preferences', { partnerAgeBands: ['25-34', '35-44'] }),
  work('createMatchRequest', '', townReader(0), 'POST', '/requests', { receiverId: benchId(townReader(5)) }),
  work('listMatchRequests', '20 waiting', BUSY, 'GET', '/requests'),
  work('getMatchRequest', '', BUSY, 'GET', `/requests/${benchId(pending, 'request')}`),
  work('acceptMatchRequest', '', BUSY, 'POST', `/requests/${benchId(pending, 'request')}/accept`),
  work('declineMatchRequest', '', BUSY, 'POST', `/requests/${benchId(pending + 2, 'request')}/decline`),
  work('cancelMatchRequest', '', pending + 4, 'POST', `/requests/${benchId(pending + 4, 'request')}/cancel`),
  work('listMatches', '20 of them', BUSY, 'GET', '/matches'),
  work('getMatch', '', BUSY, 'GET', `/matches/${benchId(matched, 'match')}`),
  work('endMatch', '', BUSY, 'DELETE', `/matches/${benchId(matched, 'match')}`),
  work('getMatchingSummary', '', BUSY, 'GET', '/summary'),
  ...statsWorks,
];
