/**
 * What a setting hides cannot be read around. Mina's life is lived twice, with the same facts except those that her
 * settings hide. For 60 days Daniel, a stranger, asks for everything that can show her. Both times he gets the same.
 * `npm test` asks on the days on which a band of activity could begin or end; a soak run asks on each.
 */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { request } from '../../support/app.ts';
import { callSuccessfully } from '../../support/calls.ts';
import { defaultNow, setNow } from '../../support/clock.ts';
import { operations } from '../../support/contract/document.ts';
import { runCron } from '../../support/jobs.ts';
import { createRequest, decideRequest } from '../../support/matching.ts';
import { nonEmpty } from '../../support/nonempty.ts';
import { missingId, people } from '../../support/people.ts';
import { holds, runsOf } from '../../support/property.ts';
import { freshWorld } from '../../support/world.ts';

/** The facts of Mina that settings can hide. */
interface Facts {
  readonly birthYear: number;
  readonly residence: string;
  /** Days after the first one on which she signs in. */
  readonly activeDays: readonly number[];
  /** Whether she declines a request of Jisoo on the day after it, or lets it expire. */
  readonly declines: boolean;
}

const allDays = 61;
const requestedOn = 9;
const isFull = runsOf({ sampled: 0, full: 1 }).numRuns > 0;
const askedDays = Array.from({ length: allDays }, (_, day) => day).filter(
  (day) => isFull || [0, 3, 4, 5, 10, 15, 16, 17, 31, 45, 60].includes(day),
);
/** All years of an adult, so the hidden age group, which matching may use, stays the same. */
const birthYear = fc.integer({ min: 1950, max: 2004 });
const residence = fc.constantFrom('seoul', 'busan', 'jeju', 'london');
const activeDays = fc.uniqueArray(fc.integer({ min: 0, max: allDays - 1 }), { maxLength: 20 });
const life: fc.Arbitrary<Facts> = fc.record({ birthYear, residence, activeDays, declines: fc.boolean() });

const settings = ['ageBandAudience', 'residenceAudience', 'onlineStatusAudience'];
const setAll = (audience: string): Readonly<Record<string, string>> =>
  Object.fromEntries(settings.map((name) => [name, audience]));

/** Every GET whose path names no resource but a user: a stranger has no other ids that lead to Mina. */
const reads = operations.filter(
  ({ method, path }) => method === 'GET' && [...path.matchAll(/\{(\w+)\}/g)].every(([, name]) => name === 'userId'),
);

interface Question {
  readonly path: string;
  readonly query: Readonly<Record<string, string | readonly string[]>>;
}

const everyone: Question = { path: '/matching/recommendations', query: {} };
const aboutMina: readonly Question[] = [everyone, ...questionsAbout(people.mina.id)];
/** With filters that ask about the facts. */
const everything: readonly Question[] = [
  ...reads.map(({ path }) => ({ path: path.replace('{userId}', people.mina.id), query: {} })),
  ...['18-24', '25-34', '35-44', '45-54', '55+'].map((band) => ({ ...everyone, query: { ageBand: [band] } })),
  { ...everyone, query: { minOverlapMinutes: '60' } },
];

function questionsAbout(userId: string): Question[] {
  const named = reads.filter(({ path }) => path.includes('{userId}'));
  return named.map(({ path }) => ({ path: path.replace('{userId}', userId), query: {} }));
}

/**
 * Lives a life and returns what Daniel was answered on the days asked: about Mina on each, and everything on the last.
 */
async function live(
  facts: Facts,
  privacy: Readonly<Record<string, string>>,
  days: readonly number[] = askedDays,
  whole = everything,
): Promise<string[]> {
  await freshWorld();
  await callSuccessfully('mina', 'PATCH', '/users/me/settings', { privacy });
  await callSuccessfully('mina', 'PATCH', '/users/me', { birthYear: facts.birthYear, residence: facts.residence });
  const last = days.at(-1) ?? 0;
  let requestId = '';
  const answers: string[] = [];
  for (let day = 0; day <= last; day += 1) {
    setNow(new Date(Date.parse(defaultNow) + day * 86_400_000).toISOString());
    if (day === requestedOn) requestId = await createRequest('jisoo', 'mina');
    if (day === requestedOn + 1 && facts.declines) await decideRequest('mina', requestId, 'decline');
    if (facts.activeDays.includes(day)) {
      await callSuccessfully('mina', 'POST', '/auth/dev-login', { user: 'mina' });
    }
    if (!days.includes(day)) continue;
    await runCron();
    answers.push(...(await ask(day === last ? whole : aboutMina)));
  }
  return answers;
}

/** Asks as Daniel. Leaves out what differs by chance. */
async function ask(questions: readonly Question[]): Promise<string[]> {
  const answers: string[] = [];
  for (const { path, query } of nonEmpty(questions, 'questions')) {
    const { status, body } = await request('GET', path, { as: 'daniel', query });
    const said = JSON.stringify(body, (key, value: unknown) =>
      key === 'requestId' || key === 'nextCursor' ? undefined : value,
    );
    answers.push(`${new Date().toISOString()} GET ${path} ${JSON.stringify(query)}: ${status} ${said}`);
  }
  return answers;
}

describe('a setting that hides a fact', () => {
  it('fault-X2: changes no answer to a stranger in 60 days, whatever is hidden', { timeout: 120_000 }, async () => {
    await holds(
      fc.asyncProperty(life, life, fc.constantFrom('nobody', 'matched'), async (one, other, audience) => {
        const hidden = setAll(audience);
        expect(await live(one, hidden)).toEqual(await live(other, hidden));
      }),
      runsOf({ sampled: 1, full: 20 }),
    );
  });

  it('shows the facts to everyone if the settings say so, so the comparison above can fail', async () => {
    const facts = { birthYear: 1960, residence: 'seoul', activeDays: [1], declines: false };
    const shown = setAll('everyone');
    const answers = await live(facts, shown, [4], aboutMina);
    for (const change of [{ birthYear: 1990 }, { residence: 'busan' }, { activeDays: [] }])
      expect(await live({ ...facts, ...change }, shown, [4], aboutMina)).not.toEqual(answers);
  });

  it('lets a user who hides from everyone look like nobody', async () => {
    await freshWorld();
    const askAbout = async (id: string): Promise<string[]> =>
      (await ask(questionsAbout(id))).map((said) => said.replaceAll(id, 'ID'));
    const nobody = await askAbout(missingId);
    expect(await askAbout(people.mina.id)).not.toEqual(nobody);
    await callSuccessfully('mina', 'PATCH', '/users/me/settings', { privacy: { profileVisibility: 'nobody' } });
    expect(await askAbout(people.mina.id)).toEqual(nobody);
  });
});
