/** MAT-05 over HTTP: a user who follows the advice of the list gains the number of points that the advice names. */
import { beforeEach, describe, expect, it } from 'vitest';
import { unwrap } from '../../../../src/client/sdk/index.ts';
import { request } from '../../../support/app.ts';
import { defaultNow, passSeconds } from '../../../support/clock.ts';
import { env } from '../../../support/deps.ts';
import { deriveAll } from '../../../support/derived.ts';
import { people } from '../../../support/people.ts';
import { sdk } from '../../../support/sdk.ts';
import { freshWorld } from '../../../support/world.ts';
import { answerAsMina } from '../../onboarding/operations/callers.ts';
import { insertEnglishSpeakers } from './pool.ts';

beforeEach(freshWorld);

const listRecommendations = async () => unwrap(await (await sdk('mina')).listRecommendations());
type List = Awaited<ReturnType<typeof listRecommendations>>;
type Help = List['whatWouldHelp'][number];
const ignoreSignals = (ignoredSignals: readonly string[]) =>
  request('PATCH', '/matching/preferences', {
    as: 'mina',
    headers: { 'content-type': 'application/merge-patch+json' },
    body: JSON.stringify({ ignoredSignals }),
  });
const setFreeHours = (weekly: readonly object[]) =>
  request('PUT', '/users/me/availability', { as: 'mina', body: { weekly, overrides: [] } });
const runSql = (query: string, ...values: unknown[]) =>
  env.DB.prepare(query)
    .bind(...values)
    .run();
const setTopics = async (userId: string, topics: readonly string[]) => {
  await runSql(
    `INSERT INTO user_interests (user_id, topics, updated_at) VALUES (?1, ?2, ?3)
    ON CONFLICT (user_id) DO UPDATE SET topics = excluded.topics, version = version + 1`,
    userId,
    JSON.stringify(topics),
    defaultNow,
  );
  await deriveAll();
};
/** Follows the advice: adds the topics to the interests of Mina through the API. */
const addTopics = async (topics: readonly string[]) => {
  const mina = await sdk('mina');
  const interests = unwrap(await mina.getMyInterests());
  return unwrap(await mina.replaceMyInterests({ body: { ...interests, topics: [...interests.topics, ...topics] } }));
};
const meanScoreOfTop = ({ items }: List) =>
  items.slice(0, 20).reduce((sum, { score }) => sum + score.total, 0) / Math.min(20, items.length);

describe('what would help', () => {
  it.each<[Help['code'], () => Promise<unknown>, (help: Help) => Promise<unknown>]>([
    [
      'add_free_hours',
      async () => {
        await insertEnglishSpeakers(24);
        await setFreeHours([]);
      },
      ({ parameters }) => setFreeHours([parameters.block ?? {}]),
    ],
    [
      'add_topics',
      async () => {
        for (const id of await insertEnglishSpeakers(24)) await setTopics(id, ['business', 'sports']);
        await setTopics(people.mina.id, ['travel']);
      },
      ({ parameters }) => addTopics(parameters.topics ?? []),
    ],
    [
      'use_signal',
      async () => {
        await insertEnglishSpeakers(24);
        await ignoreSignals(['activity']);
      },
      ({ parameters }) => {
        expect(parameters.signal).toBe('activity');
        return ignoreSignals([]);
      },
    ],
  ])('ONB-10 %s adds as many points as announced', async (code, arrange, follow) => {
    await arrange();
    const before = await listRecommendations();
    const help = before.whatWouldHelp.find((each) => each.code === code);
    if (help === undefined) throw new Error(`${code} is not among ${JSON.stringify(before.whatWouldHelp)}`);
    expect(help.text).not.toBe('');
    await follow(help);
    expect(
      Math.abs(meanScoreOfTop(await listRecommendations()) - meanScoreOfTop(before) - help.gain),
    ).toBeLessThanOrEqual(1.5);
  });

  it('ONB-10 tells a reader who skipped interests how much they would add', async () => {
    const mina = await answerAsMina();
    unwrap(await mina.skipOnboardingStep({ path: { step: 'interests' } }));
    unwrap(await mina.completeOnboarding());
    for (const id of await insertEnglishSpeakers(24)) await setTopics(id, ['business', 'sports']);
    const help = (await listRecommendations()).whatWouldHelp.find(({ code }) => code === 'add_topics');
    expect(help?.gain).toBeGreaterThan(0);
    await addTopics(help?.parameters.topics ?? []);
    expect((await listRecommendations()).whatWouldHelp.map(({ code }) => code)).not.toContain('add_topics');
  });

  it('fault-X5: stays the same for the rest of the day (UTC) when others move their hours and topics', async () => {
    const ids = await insertEnglishSpeakers(24);
    await setFreeHours([]);
    await setTopics(people.mina.id, []);
    const advice = async () => (await listRecommendations()).whatWouldHelp;
    const first = await advice();
    expect(first.map(({ code }) => code)).toContain('add_free_hours');
    await runSql(
      'UPDATE user_availability SET weekday = 3 WHERE user_id IN (SELECT value FROM json_each(?))',
      JSON.stringify(ids),
    );
    for (const id of ids) await setTopics(id, ['business']);
    expect(await advice()).toEqual(first);
    passSeconds(86_400);
    expect(await advice()).not.toEqual(first);
  });

  it('fault-X5: does not follow from the users whom the reader has left in the list', async () => {
    const ids = await insertEnglishSpeakers(24);
    await setFreeHours([]);
    const mina = await sdk('mina');
    for (const userId of ids) await mina.saveRecommendationFeedback({ path: { userId }, body: { kind: 'hide' } });
    const { items, whatWouldHelp } = await listRecommendations();
    expect(items.map(({ partner }) => partner.userId)).toEqual([people.daniel.id]);
    await freshWorld();
    await insertEnglishSpeakers(24);
    await setFreeHours([]);
    expect((await listRecommendations()).whatWouldHelp).toEqual(whatWouldHelp);
    expect(whatWouldHelp).not.toEqual([]);
  });

  it('names no hours or topics that would point at one or two users', async () => {
    await setFreeHours([]);
    await setTopics(people.mina.id, []);
    const { whatWouldHelp } = await listRecommendations();
    expect(whatWouldHelp.map(({ code }) => code)).toEqual([]);
    const compatibility = unwrap(await (await sdk('mina')).getCompatibility({ path: { userId: people.daniel.id } }));
    expect(compatibility.whatWouldHelp).toEqual([]);
  });

  it('names the best advice first, three at most, and none that adds nothing', async () => {
    await insertEnglishSpeakers(24);
    await ignoreSignals(['interests', 'goals_and_style', 'activity']);
    await setFreeHours([]);
    const { whatWouldHelp } = await listRecommendations();
    expect(whatWouldHelp.length).toBeGreaterThan(0);
    expect(whatWouldHelp.length).toBeLessThanOrEqual(3);
    expect(whatWouldHelp.map(({ gain }) => gain)).toEqual(
      whatWouldHelp.map(({ gain }) => gain).toSorted((one, other) => other - one),
    );
    expect(whatWouldHelp.every(({ gain }) => gain > 0)).toBe(true);
  });
});
