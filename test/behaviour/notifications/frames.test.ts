/** Every frame of contract/realtime/live.yaml against the real Durable Object, by the cases that the generator made. */
import { describe, expect, it } from 'vitest';
import cases from '../../../generated/realtime/live.cases.json';
import { liveServerFrames, liveTextFrames } from '../../../generated/realtime/live.ts';
import { Listener, open, ticketFor } from '../../support/live.ts';
import { signIn } from '../auth/sign-in.ts';

/** Name of the server frame that this is; fails when it is none. */
function nameOf(frame: string): string | undefined {
  const value: unknown = liveTextFrames.some((text) => text === frame) ? frame : JSON.parse(frame);
  return Object.entries(liveServerFrames).find(([, schema]) => schema.safeParse(value).success)?.[0];
}

async function greeted(): Promise<Listener> {
  const { accessToken } = await signIn();
  const listener = new Listener(await open(await ticketFor(accessToken)));
  for (const first of cases.first) expect(nameOf(await listener.next())).toBe(first);
  return listener;
}

describe('the frames of openLiveChannel', () => {
  it.each(cases.answered)('$name', async ({ send, answer }) => {
    const listener = await greeted();
    listener.socket.send(send);
    expect(nameOf(await listener.next())).toBe(answer);
  });

  it.each(cases.refused)('$name', async ({ send, code }) => {
    const listener = await greeted();
    listener.socket.send(send);
    expect((await listener.closedWithinASecond()).code).toBe(code);
  });
});
