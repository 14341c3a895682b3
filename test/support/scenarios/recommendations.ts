import { request } from '../app.ts';
import { passSeconds } from '../clock.ts';
import { env } from '../deps.ts';
import { people } from '../people.ts';
import type { Scenarios } from './scenario.ts';

/** Lists of recommendations, and the wishes behind them. */
export const recommendationScenarios = {
  /** Daniel, whom two people suit, has read the first page. */
  danielHasReadRecommendations: () => firstPage(),
  danielHasReadRecommendationsLongAgo: async () => {
    const read = await firstPage();
    // His token is good for as long.
    passSeconds(15 * 60);
    return read;
  },
  minaMatchPreferencesKnown: async () => {
    const { headers } = await request('GET', '/matching/preferences', { as: 'mina' });
    return { etag: headers.get('etag') ?? '' };
  },
  /** Mina has not come to the last step of onboarding. */
  minaWithoutAnswers: async () => {
    await env.DB.prepare('DELETE FROM user_preferences WHERE user_id = ?').bind(people.mina.id).run();
    return {};
  },
} satisfies Scenarios;

async function firstPage(): Promise<{ cursor: string }> {
  const { body } = await request('GET', '/matching/recommendations', { as: 'daniel', query: { limit: 1 } });
  return { cursor: (body as { nextCursor: string }).nextCursor };
}
