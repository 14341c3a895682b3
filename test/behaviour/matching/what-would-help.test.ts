/** MAT-05 on the whole stack: whoever does what the list says would help gains what it says. */
import { beforeEach, describe, expect, it } from 'vitest';
import { unwrap } from '../../../src/client/sdk/index.ts';
import { request } from '../../support/app.ts';
import { env } from '../../support/deps.ts';
import { people } from '../../support/people.ts';
import { sdk } from '../../support/sdk.ts';
import { freshWorld } from '../../support/world.ts';

beforeEach(freshWorld);

const list = async () => unwrap(await (await sdk('mina')).listRecommendations());
type Help = Awaited<ReturnType<typeof list>>['whatWouldHelp'][number];
const ignore = (ignoredSignals: readonly string[]) =>
  request('PATCH', '/matching/preferences', { as: 'mina', headers: { 'content-type': 'application/merge-patch+json' }, body: JSON.stringify({ ignoredSignals }) });
const free = (weekly: readonly object[]) => request('PUT', '/users/me/availability', { as: 'mina', body: { weekly, overrides: [] } });
const block = (startTime: string, endTime: string) => ({ weekday: 'monday', startTime, endTime });

describe('what would help', () => {
  it.each<[Help['code'], () => Promise<unknown>, (help: Help) => Promise<unknown>]>([
    // 20:00 to 22:00 in Seoul: the two hours in which Daniel is free.
    ['add_free_hours', () => free([]), () => free([block('20:00', '22:00')])],
    ['use_signal', () => ignore(['activity']), ({ parameters }) => {
      expect(parameters.signal).toBe('activity');
      return ignore([]);
    }],
    ['answer_requests', () => env.DB.prepare('UPDATE match_pool SET missed_requests = 8 WHERE user_id = ?').bind(people.mina.id).run(), () =>
      env.DB.prepare('UPDATE match_pool SET missed_requests = 0 WHERE user_id = ?').bind(people.mina.id).run()],
  ])('%s brings what is said, to a point', async (code, arrange, follow) => {
    await request('PUT', '/users/me/availability', { as: 'daniel', body: { weekly: [block('11:00', '13:00')], overrides: [] } });
    await arrange();
    const before = await list();
    const help = before.whatWouldHelp.find((each) => each.code === code);
    if (help === undefined) throw new Error(`${code} is not among ${JSON.stringify(before.whatWouldHelp)}`);
    expect(help.text).not.toBe('');
    await follow(help);
    const after = await list();
    expect(Math.abs((after.items[0]?.score.total ?? 0) - (before.items[0]?.score.total ?? 0) - help.gain)).toBeLessThanOrEqual(1);
  });

  it('names the best first, three at most, and nothing that brings nothing', async () => {
    await ignore(['interests', 'goals_and_style', 'activity']);
    await free([]);
    const { whatWouldHelp } = await list();
    expect(whatWouldHelp.length).toBeLessThanOrEqual(3);
    expect(whatWouldHelp.map(({ gain }) => gain)).toEqual(whatWouldHelp.map(({ gain }) => gain).toSorted((one, other) => other - one));
    expect(whatWouldHelp.every(({ gain }) => gain > 0)).toBe(true);
  });
});
