/** The cron of wrangler.toml, which `npm start` fires as the platform does. */
import { expect, it } from 'vitest';
import { unstable_readConfig } from 'wrangler';

it.each([undefined, 'staging', 'production'])('runs every minute in the environment %s', (env) => {
  const config = new URL('../../wrangler.toml', import.meta.url).pathname;
  expect(unstable_readConfig({ config, ...(env && { env }) }).triggers).toEqual({ crons: ['* * * * *'] });
});
