import { describe, expect, it } from 'vitest';
import { connectRoom } from '../../../src/client/live/index.ts';
import { createClient } from '../../../src/client/sdk/client.ts';
import { nonEmpty } from '../../support/nonempty.ts';
import { badges, connected, FakePage, greetingSockets, HandTime, refusal, settle } from './fake.ts';

/** How many apps the restart of the server cuts off. */
const APPS = 500;
const at = '2026-03-02T09:00:00.000Z';

/** Opens apps, and closes all their connections at one moment. Notes when each asks for a ticket after that. */
async function cutOff({ isFocused, isBusy }: { isFocused: boolean; isBusy: boolean }) {
  const time = new HandTime();
  let draws = 0;
  // Spread evenly over 0 to 1, in an order of their own.
  time.random = () => ((draws++ * 197) % APPS) / APPS;
  const refused: string[] = [];
  const apps = [];
  for (let index = 0; index < APPS; index += 1) {
    const asked: number[] = [];
    const answer = () => {
      asked.push(time.now);
      const isRefused = isBusy && index % 2 === 0 && asked.length === 2;
      return isRefused ? refusal(429, 'request.rate_limited', { 'retry-after': '20' }) : null;
    };
    const { sockets, openSocket } = greetingSockets({ type: 'hello', at, ...badges(1, 0) });
    const onRefused = ({ code }: { readonly code: string }) => void refused.push(code);
    const { live, page } = await connected({ time, answer, onRefused, openSocket });
    page.turn(isFocused);
    apps.push({ live, page, sockets, asked });
  }
  for (const { sockets } of nonEmpty(apps, 'apps')) sockets[0]?.end(1012);
  await settle();
  return { apps, time, refused };
}

const inSecond = (times: readonly number[], second: number) =>
  times.filter((at) => Math.floor(at / 1000) === second).length;

describe('chat-C13: after a restart of the server', () => {
  it('apps come back over some seconds, wait as long as they are told, and stay signed in', async () => {
    const { apps, time, refused } = await cutOff({ isFocused: true, isBusy: true });
    await time.pass(5000);
    const first = apps.map(({ asked }) => asked[1] ?? -1);
    for (let second = 0; second < 5; second += 1) expect(inSecond(first, second)).toBe(APPS / 5);
    await time.pass(30_000);
    const waits = apps.flatMap(({ asked: [, before, after] }) => (after === undefined ? [] : [after - (before ?? 0)]));
    expect(nonEmpty(waits, 'apps that were refused')).toHaveLength(APPS / 2);
    expect(Math.min(...waits)).toBeGreaterThanOrEqual(20_000);
    for (const { sockets } of nonEmpty(apps, 'apps')) {
      expect(sockets).toHaveLength(2);
      expect(new Set(sockets.map(({ address }) => address)).size).toBe(2);
    }
    expect(new Set(apps.map(({ live }) => live.state))).toEqual(new Set(['open']));
    expect(refused).toEqual([]);
  });

  it('pages that nobody looks at come back over a minute, and at once when the user returns', async () => {
    const { apps, time } = await cutOff({ isFocused: false, isBusy: false });
    await time.pass(6000);
    const back = apps.filter(({ sockets }) => sockets.length === 2);
    expect(back).toHaveLength(APPS / 10 + 1);
    const away = nonEmpty(
      apps.filter(({ sockets }) => sockets.length === 1),
      'pages that wait',
    );
    away[0]?.page.turn(true);
    await settle();
    expect(away[0]?.sockets).toHaveLength(2);
    await time.pass(60_000);
    expect(new Set(apps.map(({ sockets }) => sockets.length))).toEqual(new Set([2]));
  });

  it('a room is opened again once, from the place where it was', async () => {
    const [time, page, asked] = [new HandTime(), new FakePage(), [] as string[]];
    const ends = { lastSequence: 7, lastChangeSequence: 2 };
    const { sockets, openSocket } = greetingSockets({ type: 'hello', at, ...ends });
    const client = createClient({
      baseUrl: 'https://api.example/api/v2',
      fetch: async ({ url }) => {
        asked.push(new URL(url).pathname);
        if (url.includes('/messages')) return Response.json({ items: [], hasEarlier: true, hasLater: false, ...ends });
        return Response.json({ ticket: `ticket ${asked.length}`, expiresAt: '2026-03-02T09:00:30.000Z' });
      },
    });
    const room = connectRoom(client, '01900000-0000-7000-8000-00000000c1a0', { time, page, openSocket });
    await settle();
    sockets[0]?.end(1012);
    await settle();
    await time.pass(60_000);
    expect([room.state, sockets.length]).toEqual(['open', 2]);
    expect(sockets[1]?.address).toContain('contiguous=7&seen=7&changes=2');
    expect(asked.filter((path) => path.endsWith('/messages'))).toHaveLength(1);
  });
});
