/**
 * Runs the cases of every realtime channel (generated/cases/realtime) against the real Durable Object and the generated
 * schemas.
 */
import { describe, expect, it } from 'vitest';
import type * as z from 'zod/mini';
import {
  notificationsClientFrames,
  notificationsServerFrames,
  notificationsTextFrames,
} from '../../generated/realtime/notifications.ts';
import { chatClientFrames, chatServerFrames, chatTextFrames } from '../../generated/realtime/chat.ts';
import type { FrameAct, FrameCaseFile } from '../../src/codegen/emit/cases/frame-case.ts';
import { openRoom } from '../support/chat.ts';
import { Listener, openChannel, ticketFor } from '../support/live.ts';
import { openRoomChannel } from '../support/room-live.ts';
import { nonEmpty } from '../support/nonempty.ts';
import { tokenFor } from '../support/tokens.ts';

interface Channel {
  readonly schemas: Readonly<Record<string, z.ZodMiniType>>;
  /** Frames that are plain text. All other frames are JSON. */
  readonly texts: readonly string[];
  open(): Promise<Listener>;
}

/** The schemas of each channel and the function that opens it. */
const channels: Readonly<Record<string, Channel>> = {
  chat: {
    schemas: { ...chatServerFrames, ...chatClientFrames },
    texts: chatTextFrames,
    open: async () => openRoomChannel('mina', await roomOfMina()),
  },
  notifications: {
    schemas: { ...notificationsServerFrames, ...notificationsClientFrames },
    texts: notificationsTextFrames,
    open: async () => new Listener(await openChannel(await ticketFor(await tokenFor('mina')))),
  },
};
/** The room of Mina with Daniel, made once: the cases change nothing in it. */
let room: Promise<string> | undefined;
const roomOfMina = () => (room ??= openRoom('mina', 'daniel'));

const files = nonEmpty(
  Object.values(
    import.meta.glob<FrameCaseFile>('../../generated/cases/realtime/*.json', { eager: true, import: 'default' }),
  ),
  'channels',
);

it('every channel of the contract can be opened by this test', () => {
  expect(
    files.map(({ channel }) => channel).filter((name) => !Object.hasOwn(channels, name)),
    'Add it to `channels`.',
  ).toEqual([]);
});

describe.each(files)('$operation', ({ channel: name, first, cases }) => {
  it.each(nonEmpty(cases, 'cases of the channel'))('$name', async (each) => {
    const channel = channels[name];
    if (channel === undefined) throw new Error(`nobody can open ${name}`);
    if ('value' in each) expect(channel.schemas[each.frame]?.safeParse(each.value).success).toBe(each.act === 'fit');
    else await exchange(channel, first, each);
  });
});

/**
 * Opens the channel, waits for its first frames and sends the text. Then it checks the frame that comes back, or the
 * close code.
 */
async function exchange(
  channel: Channel,
  first: readonly string[],
  act: Extract<FrameAct, { readonly send: string }>,
): Promise<void> {
  const listener = await channel.open();
  const heard: (string | undefined)[] = [];
  while (heard.length < first.length) heard.push(nameOf(channel, await listener.nextFrame()));
  expect(heard).toEqual(first);
  listener.socket.send(act.send);
  if (act.act === 'answered') expect(nameOf(channel, await listener.nextFrame())).toBe(act.answer);
  else expect((await listener.waitForClose()).code).toBe(act.code);
}

/** Returns the name of the frame whose schema accepts the text, or undefined if no schema accepts it. */
function nameOf({ schemas, texts }: Channel, frame: string): string | undefined {
  const value: unknown = texts.includes(frame) ? frame : JSON.parse(frame);
  return Object.entries(schemas).find(([, schema]) => schema.safeParse(value).success)?.[0];
}
