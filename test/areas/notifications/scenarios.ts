/** Push subscriptions. */
import { request } from '../../support/app.ts';
import { openBrowser, register } from '../../support/push.ts';
import { inParallel } from '../../support/race.ts';
import type { Scenarios } from '../../support/scenarios.ts';
import { legacyTokenFor } from '../../support/tokens.ts';

export const scenarios = {
  /** Mina has a token of the existing service. */
  tokenWithoutSession: async () => ({ token: await legacyTokenFor('mina') }),
  /** Mina has subscribed in the session of her token and, later, in a new one. */
  minaHasPush: async () => {
    const { subscriptionId } = await register({ as: 'mina' }, await openBrowser());
    const { body } = await request('POST', '/auth/dev-login', { body: { user: 'mina' } });
    await register({ token: (body as { accessToken: string }).accessToken }, await openBrowser());
    return { subscriptionId };
  },
  minaHasPushEverywhere: async () => {
    await inParallel(20, async () => register({ as: 'mina' }, await openBrowser()));
    return {};
  },
} satisfies Scenarios;
