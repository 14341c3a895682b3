/**
 * Tests that every change keeps what is derived: after random sequences of real operations and tasks of the cron, over
 * a moved clock, the pool and the counts of topics are what a computation from the beginning gives.
 */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tasks } from '../../../../src/app.ts';
import { decideReport } from '../../../../src/areas/moderation/services/decide-report.ts';
import { checkPool, checkTopicCounts } from '../../../../src/areas/matching/services/check-derived.ts';
import { runScheduled } from '../../../../src/jobs/run-scheduled.ts';
import { request } from '../../../support/app.ts';
import { passSeconds } from '../../../support/clock.ts';
import { env, testDeps } from '../../../support/deps.ts';
import { deriveAll } from '../../../support/derived.ts';
import { runJobs } from '../../../support/jobs.ts';
import { rowsOf } from '../../../support/matching.ts';
import { people, type PersonName } from '../../../support/people.ts';
import { holds, runsOf } from '../../../support/property.ts';
import { freshWorld } from '../../../support/world.ts';
import { readPool } from '../operations/pool.ts';

const DAY = 86_400;
const names: readonly PersonName[] = ['mina', 'daniel', 'yuki', 'jisoo'];
const anyone = fc.constantFrom(...names);
const audience = fc.constantFrom('everyone', 'matched', 'nobody');
const tags = fc.uniqueArray(fc.constantFrom('ko', 'en', 'ja', 'fr', 'es', 'de', 'vi'), { minLength: 2, maxLength: 6 });
const topics = fc.uniqueArray(fc.constantFrom('travel', 'news', 'food', 'sports', 'economy'), { maxLength: 4 });
const birth = fc.oneof(
  fc.constantFrom('2008-03-05', '2008-04-01', '1990-02-28', '2000-02-29').map((birthDate) => ({ birthDate })),
  fc.integer({ min: 1950, max: 2010 }).map((birthYear) => ({ birthDate: null, birthYear })),
);

/** One call as JSON, so that a failure can be read. A path may name a request or a person by a word in braces. */
type Call = readonly [method: string, path: string, body?: unknown];

const call: fc.Arbitrary<Call> = fc.oneof(
  birth.map((body): Call => ['PATCH', '/users/me', body]),
  fc.constantFrom('Asia/Seoul', 'Europe/London').map((timeZone): Call => ['PATCH', '/users/me', { timeZone }]),
  fc.constantFrom('female', 'male', 'other', null).map((gender): Call => ['PATCH', '/users/me', { gender }]),
  fc.boolean().map((isRecommended): Call => ['PATCH', '/users/me/settings', { privacy: { isRecommended } }]),
  fc
    .tuple(fc.constantFrom('profileVisibility', 'ageBandAudience', 'onlineStatusAudience'), audience)
    .map(([setting, value]): Call => ['PATCH', '/users/me/settings', { privacy: { [setting]: value } }]),
  tags.map((codes): Call => {
    const half = Math.floor(codes.length / 2);
    const learning = codes.slice(half).map((language) => ({ language, level: 'A2', targetLevel: 'B2' }));
    return ['PUT', '/users/me/languages', { native: codes.slice(0, half).map((language) => ({ language })), learning }];
  }),
  fc.constantFrom('2026-02-20', '2026-03-06', '2026-04-20').map((onDate): Call => [
    'PUT',
    '/users/me/availability',
    {
      weekly: [{ weekday: 'monday', startTime: '20:00', endTime: '21:00' }],
      overrides: [{ onDate, kind: 'extra', startTime: '10:00', endTime: '11:00' }],
    },
  ]),
  topics.map((chosen): Call => [
    'PUT',
    '/users/me/interests',
    { motivations: ['hobby'], topics: chosen, learningStyles: [], learningExpectations: [] },
  ]),
  fc
    .constantFrom({ partnerGender: 'male' }, { partnerAgeBands: ['25-34'] }, { ignoredSignals: ['activity'] })
    .map((body): Call => ['PATCH', '/matching/preferences', body]),
  anyone.map((name): Call => ['POST', '/matching/requests', { receiverId: people[name].id }]),
  anyone.map((name): Call => ['POST', '/matching/requests', { receiverId: people[name].id }]),
  fc.constantFrom('accept', 'decline', 'cancel').map((what): Call => ['POST', `/matching/requests/{request}/${what}`]),
  fc.constantFrom('accept', 'decline', 'cancel').map((what): Call => ['POST', `/matching/requests/{request}/${what}`]),
  anyone.map((name): Call => ['PUT', `/users/me/blocks/${people[name].id}`]),
  anyone.map((name): Call => ['DELETE', `/users/me/blocks/${people[name].id}`]),
  fc.constant<Call>(['GET', '/matching/recommendations']),
  fc.constant<Call>(['GET', '/matching/recommendations']),
  fc.constant<Call>(['POST', '/onboarding/restart']),
  fc.constant<Call>(['POST', '/onboarding/complete']),
  fc.constantFrom<Call>(['DELETE', '/users/me'], ['POST', '/users/me/restore'], ['POST', '/users/me/restore']),
  birth.map((said): Call => [
    'POST',
    '/users/me/consents',
    { termsVersion: '2026-03-01', privacyVersion: '2026-03-01', acceptsMarketing: false, ...said },
  ]),
);

type Step =
  | { readonly as: PersonName; readonly call: Call }
  | { readonly as: PersonName; readonly is: 'signing in' | 'suspended' }
  | { readonly passDays: number };

const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 8, arbitrary: fc.record({ as: anyone, call }) },
  { weight: 2, arbitrary: fc.record({ as: anyone, is: fc.constant('signing in' as const) }) },
  { weight: 1, arbitrary: fc.record({ as: anyone, is: fc.constant('suspended' as const) }) },
  { weight: 2, arbitrary: fc.record({ passDays: fc.constantFrom(0.5, 1, 3, 4, 7, 11, 31, 46, 92) }) },
);

async function perform(each: Step): Promise<string> {
  if ('passDays' in each) {
    passSeconds(each.passDays * DAY);
    return 'passed';
  }
  if ('is' in each) {
    if (each.is === 'signing in')
      return String((await request('POST', '/auth/dev-login', { body: { user: each.as } })).status);
    const reportId = crypto.randomUUID();
    await env.DB.prepare(
      "INSERT INTO reports (id, reporter_id, subject_id, reason, evidence, created_at) VALUES (?, ?, ?, 'spam', '{}', ?)",
    )
      .bind(reportId, people[each.as === 'mina' ? 'daniel' : 'mina'].id, people[each.as].id, new Date().toISOString())
      .run();
    await decideReport(testDeps(), { reportId, decision: 'suspend', note: undefined, moderatorId: people.hana.id });
    return 'decided';
  }
  const [method, path, body] = each.call;
  const [open] = await rowsOf<{ id: string }>("matching_requests WHERE status = 'pending' ORDER BY created_at, id");
  const answer = await request(method, path.replace('{request}', open?.id ?? crypto.randomUUID()), {
    as: each.as,
    headers: method === 'PATCH' ? { 'content-type': 'application/merge-patch+json' } : {},
    body: method === 'PATCH' ? JSON.stringify(body) : body,
  });
  return String(answer.status);
}

const readDerived = async () => ({
  pool: await readPool(),
  topics: (await rowsOf<{ code: string; people: number }>('match_topics ORDER BY code')).filter(
    ({ people: n }) => n > 0,
  ),
});

/** Requests of which it is wrong whether the same sender has asked the same receiver again. */
const isWronglySuperseded = `matching_requests r WHERE is_superseded <> EXISTS (SELECT 1 FROM matching_requests later
  WHERE later.sender_id = r.sender_id AND later.receiver_id = r.receiver_id
  AND (later.created_at, later.id) > (r.created_at, r.id))`;

/** The cron without the checks that mend what a change forgot. */
const withoutChecks = tasks.filter(({ name }) => !name.startsWith('matching.check_'));

const tried = runsOf({ sampled: 6, full: 60 });

describe('what is derived', () => {
  it(
    `is what a computation from the beginning gives, after ${tried.numRuns} random sequences of operations and days`,
    { timeout: 600_000 },
    async () => {
      const done = new Map<string, number>();
      let exposed = 0;
      await holds(
        fc.asyncProperty(fc.array(step, { minLength: 15, maxLength: 25 }), async (steps) => {
          await freshWorld();
          const story: string[] = [];
          for (const each of steps) {
            const answer = await perform(each);
            story.push(`${JSON.stringify(each)}: ${answer}`);
            done.set(answer, (done.get(answer) ?? 0) + 1);
          }
          const deps = testDeps();
          await runScheduled(deps, withoutChecks);
          await deps.settle();
          await runJobs();
          const kept = await readDerived();
          exposed += kept.pool.filter(({ exposure }) => exposure > 0).length;
          await env.DB.batch([env.DB.prepare('DELETE FROM match_pool'), env.DB.prepare('DELETE FROM match_topics')]);
          await deriveAll();
          expect(await readDerived(), story.join('\n')).toEqual(kept);
          expect(await rowsOf(isWronglySuperseded), story.join('\n')).toEqual([]);
        }),
        tried,
      );
      // Most calls must take effect, or the property says nothing.
      expect((done.get('200') ?? 0) + (done.get('201') ?? 0)).toBeGreaterThan((10 * tried.numRuns) / 3);
      expect(exposed).toBeGreaterThan(0);
    },
  );

  it('is mended by the cron where a change forgot it, and a warning says so', async () => {
    await freshWorld();
    const before = await readDerived();
    await env.DB.batch([
      env.DB.prepare('DELETE FROM match_pool WHERE user_id = ?').bind(people.mina.id),
      env.DB.prepare("UPDATE match_pool SET lane = 'unlisted' WHERE user_id = ?").bind(people.daniel.id),
      env.DB.prepare('UPDATE match_topics SET people = people + 7'),
    ]);
    const deps = testDeps();
    // Two users a run: the check goes on where it stopped.
    for (let run = 0; run < 4; run += 1) await checkPool(deps, 2);
    await checkTopicCounts(deps);
    expect(deps.logged).toContain('matching.pool_mended');
    expect(deps.logged).toContain('matching.topics_mended');
    expect(await readDerived()).toEqual(before);
    expect([await checkPool(deps, 100), await checkPool(deps, 100), await checkTopicCounts(deps)]).toEqual([0, 0, 0]);
  });
});
