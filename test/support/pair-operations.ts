/**
 * Everything that changes who may know of, meet or message whom, as steps of a random walk. Refusals are fine: what a
 * step leaves behind is checked (impossible-pairs.ts, forbidden-pairs.ts).
 */
import fc from 'fast-check';
import { request, type Answer } from './app.ts';
import { passSeconds } from './clock.ts';
import { runCron } from './jobs.ts';
import { rowsOf } from './matching.ts';
import { nonEmpty } from './nonempty.ts';
import { people, type PersonName } from './people.ts';

export const walkers = ['mina', 'daniel', 'jisoo', 'yuki'] as const;
type Walker = (typeof walkers)[number];

type Run = (as: Walker, other: Walker, pick: number) => Promise<unknown>;

interface StepKind {
  /** The operations of the contract that the step calls. */
  readonly calls: readonly string[];
  /** `pick` is a random number that chooses a value. */
  readonly run: Run;
  /** How often the step is drawn; by default 3. */
  readonly weight?: number;
}

const DAY = 86_400;
const choose = <T>(pick: number, values: readonly T[]): T => nonEmpty(values, 'values')[pick % values.length] as T;
const put = (as: PersonName, path: string, body?: object) => request('PUT', path, { as, ...(body && { body }) });
const patch = (as: PersonName, path: string, body: object) =>
  request('PATCH', path, {
    as,
    body: JSON.stringify(body),
    headers: { 'content-type': 'application/merge-patch+json' },
  });

const decide =
  (decision: 'accept' | 'decline' | 'cancel'): Run =>
  async (as, other) => {
    const [latest] = await rowsOf<{ id: string }>(
      'matching_requests WHERE pair_low = ? AND pair_high = ? ORDER BY created_at DESC, id DESC LIMIT 1',
      ...[people[as].id, people[other].id].toSorted(),
    );
    if (latest) await request('POST', `/matching/requests/${latest.id}/${decision}`, { as });
  };

async function endMatch(as: Walker, other: Walker): Promise<void> {
  const [match] = await rowsOf<{ id: string }>(
    'matches WHERE ended_at IS NULL AND low_id = ? AND high_id = ?',
    ...[people[as].id, people[other].id].toSorted(),
  );
  if (match) await request('DELETE', `/matching/matches/${match.id}`, { as });
}

async function suspend(as: Walker): Promise<void> {
  const { body } = await request('POST', `/users/${people[as].id}/reports`, { as: 'hana', body: { reason: 'spam' } });
  const { reportId } = body as { reportId?: string };
  if (reportId !== undefined)
    await request('POST', `/moderation/reports/${reportId}/resolve`, { as: 'hana', body: { decision: 'suspend' } });
}

const birthYears = [1970, 1998, 2002, 2008, 2010] as const;
/** An adult, a minor who turns 18 within two days of the start, and a minor for the whole walk. */
const births = [{ birthYear: 1999 }, { birthYear: 2008, birthDate: '2008-03-04' }, { birthYear: 2009 }];

async function repeatOnboarding(as: Walker, pick: number): Promise<Answer> {
  await request('POST', '/onboarding/restart', { as });
  await put(as, '/onboarding/steps/profile', {
    englishName: 'Someone',
    residence: 'seoul',
    birthYear: choose(pick, birthYears),
    gender: choose(pick, ['female', 'male', 'other']),
    introduction: 'Again.',
  });
  return request('POST', '/onboarding/complete', { as });
}

async function wait(days: number): Promise<void> {
  passSeconds(days * DAY);
  await runCron();
}

/** The kinds of steps. A test compares them with the operations of the contract that write such facts. */
export const stepKinds = {
  ask: {
    calls: ['createMatchRequest'],
    run: (as, other) => request('POST', '/matching/requests', { as, body: { receiverId: people[other].id } }),
    weight: 8,
  },
  accept: { calls: ['acceptMatchRequest'], run: decide('accept'), weight: 8 },
  decline: { calls: ['declineMatchRequest'], run: decide('decline'), weight: 1 },
  cancel: { calls: ['cancelMatchRequest'], run: decide('cancel'), weight: 1 },
  end: { calls: ['endMatch'], run: endMatch },
  block: { calls: ['blockUser'], run: (as, other) => put(as, `/users/me/blocks/${people[other].id}`) },
  unblock: {
    calls: ['unblockUser'],
    run: (as, other) => request('DELETE', `/users/me/blocks/${people[other].id}`, { as }),
  },
  'set visibility': {
    calls: ['updateMySettings'],
    run: (as, _other, pick) =>
      patch(as, '/users/me/settings', {
        privacy: { profileVisibility: choose(pick, ['everyone', 'matched', 'everyone', 'nobody']) },
      }),
    weight: 6,
  },
  'show age band': {
    calls: ['updateMySettings'],
    run: (as, _other, pick) =>
      patch(as, '/users/me/settings', {
        privacy: { ageBandAudience: choose(pick, ['everyone', 'matched', 'nobody']) },
      }),
  },
  leave: { calls: ['deleteMyAccount'], run: (as) => request('DELETE', '/users/me', { as }) },
  restore: { calls: ['restoreMyAccount'], run: (as) => request('POST', '/users/me/restore', { as }) },
  arrive: {
    calls: ['createMyProfile'],
    run: (as) => request('POST', '/users/me', { as, body: { englishName: 'Someone', timeZone: 'Asia/Seoul' } }),
    weight: 1,
  },
  wish: {
    calls: ['updateMatchPreferences'],
    run: (as, _other, pick) =>
      patch(
        as,
        '/matching/preferences',
        choose<object>(pick, [
          { partnerGender: 'female' },
          { partnerGender: 'any', partnerAgeBands: [] },
          { partnerAgeBands: ['25-34'] },
        ]),
      ),
  },
  'change gender': {
    calls: ['updateMyProfile'],
    run: (as, _other, pick) => patch(as, '/users/me', { gender: choose(pick, ['female', 'male', null]) }),
  },
  'change birth': {
    calls: ['updateMyProfile'],
    run: (as, _other, pick) => patch(as, '/users/me', { birthDate: null, birthYear: choose(pick, birthYears) }),
  },
  'change zone': {
    calls: ['updateMyProfile'],
    run: (as, _other, pick) =>
      patch(as, '/users/me', { timeZone: choose(pick, ['Pacific/Kiritimati', 'Pacific/Pago_Pago', 'Asia/Seoul']) }),
    weight: 1,
  },
  consent: {
    calls: ['saveMyConsents'],
    run: (as) =>
      put(as, '/users/me/consents', {
        termsVersion: '2026-03-01',
        privacyVersion: '2026-03-01',
        acceptsMarketing: false,
        birthDate: '2008-03-04',
      }),
    weight: 1,
  },
  'repeat onboarding': {
    calls: ['completeOnboarding'],
    run: (as, _other, pick) => repeatOnboarding(as, pick),
    weight: 1,
  },
  'learn English': {
    calls: ['replaceMyLanguages'],
    run: (as) =>
      put(as, '/users/me/languages', {
        native: ['ko'],
        learning: [{ language: 'en', level: 'A2', targetLevel: 'B2' }],
      }),
  },
  'change interests': {
    calls: ['replaceMyInterests'],
    run: (as) =>
      put(as, '/users/me/interests', {
        motivations: ['friends'],
        topics: ['travel'],
        learningStyles: ['listener'],
        learningExpectations: [],
      }),
    weight: 1,
  },
  'change hours': {
    calls: ['replaceMyAvailability'],
    run: (as) => put(as, '/users/me/availability', { weekly: [], overrides: [] }),
    weight: 1,
  },
  'correct birth': {
    calls: ['correctUserBirth'],
    run: (as, _other, pick) =>
      put('hana', `/moderation/users/${people[as].id}/birth`, { reason: 'Seen.', ...choose(pick, births) }),
    weight: 4,
  },
  suspend: { calls: ['resolveReport'], run: suspend, weight: 1 },
  'wait three days': { calls: [], run: () => wait(3), weight: 2 },
  'wait a month': { calls: [], run: () => wait(31), weight: 1 },
  'wait for the next year': { calls: [], run: () => wait(305), weight: 1 },
} as const satisfies Readonly<Record<string, StepKind>>;

export interface Step {
  readonly kind: keyof typeof stepKinds;
  readonly as: Walker;
  readonly other: Walker;
  readonly pick: number;
}

const kinds = Object.entries<StepKind>(stepKinds).map(([kind, { weight = 3 }]) => ({
  weight,
  arbitrary: fc.constant(kind as Step['kind']),
}));

/** A random step between two different users. */
export const step: fc.Arbitrary<Step> = fc
  .record({
    kind: fc.oneof(...kinds),
    as: fc.constantFrom(...walkers),
    other: fc.constantFrom(...walkers),
    pick: fc.nat(60),
  })
  .filter(({ as, other }) => as !== other);

/** Takes the step. */
export async function takeStep({ kind, as, other, pick }: Step): Promise<void> {
  const { run }: StepKind = stepKinds[kind];
  await run(as, other, pick);
}
