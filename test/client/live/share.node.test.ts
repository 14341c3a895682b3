import { describe, expect, it } from 'vitest';
import { shareLive } from '../../../src/client/live/index.ts';
import { connected } from './fake.ts';

describe('a shared live connection', () => {
  it('front-F07: is one socket for three components that mount, unmount and mount in one tick', async () => {
    const { all, client, sockets, live, time } = await connected();
    live.close();
    sockets.length = 0;
    const first = shareLive(client, all);
    first.close();
    const [second, third] = [shareLive(client, all), shareLive(client, all)];
    await time.pass(5000);
    expect(sockets).toHaveLength(1);
    second.close();
    second.close();
    await time.pass(5000);
    expect(third.state).not.toBe('ended');
    third.close();
    await time.pass(5000);
    expect(third.state).toBe('ended');
    expect(shareLive(client, all).badges).not.toBe(third.badges);
  });
});
