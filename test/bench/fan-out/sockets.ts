/** Opens many sockets, sends at a steady pace, and notes when each message reaches each socket. */
import { setTimeout as delay } from 'node:timers/promises';
import { openConnection } from '../../support/node/device.ts';

/** One message at one socket. */
interface Arrival {
  /** The number that the message bears: for a room its sequence, for the echo its place. */
  readonly number: number;
  readonly milliseconds: number;
}

export interface Crowd {
  /** The arrivals at each socket, in order. */
  readonly arrivals: readonly (readonly Arrival[])[];
  send(socket: number, text: string): void;
  close(): void;
}

/** What finds the number of a message and the moment of its sending in a frame; null in frames of another kind. */
export type ReadFrame = (frame: string) => { readonly number: number; readonly sentAt: number } | null;

/** Opens a socket for each address, one after another. An address can have a ticket, so it is asked for just before. */
export async function openCrowd(
  addresses: readonly (() => Promise<string>)[],
  origin: string,
  read: ReadFrame,
): Promise<Crowd> {
  const arrivals: Arrival[][] = addresses.map(() => []);
  const sockets: WebSocket[] = [];
  // The frame of a message is the same for everybody. Reading it once keeps the client out of what is measured.
  let latest: { readonly frame: string; readonly found: ReturnType<ReadFrame> } | null = null;
  const readOnce = (frame: string): ReturnType<ReadFrame> => {
    if (latest?.frame !== frame) latest = { frame, found: read(frame) };
    return latest.found;
  };
  for (const [index, addressOf] of addresses.entries()) {
    const socket = openConnection(await addressOf(), origin);
    socket.addEventListener('message', ({ data }) => {
      const found = readOnce(String(data));
      if (found) arrivals[index]?.push({ number: found.number, milliseconds: performance.now() - found.sentAt });
    });
    await new Promise((resolve, reject) => {
      socket.addEventListener('open', resolve);
      socket.addEventListener('close', ({ code }) => reject(new Error(`socket ${index} closed with ${code}`)));
    });
    sockets.push(socket);
  }
  return {
    arrivals,
    send: (socket, text) => sockets[socket]?.send(text),
    close: () => {
      for (const socket of sockets) socket.close();
    },
  };
}

/** Sends `count` messages, one every `everyMs`, and waits until the last one has arrived everywhere. */
export async function sendSteadily(
  crowd: Crowd,
  { count, everyMs, senders }: { readonly count: number; readonly everyMs: number; readonly senders: number },
  textOf: (index: number) => string,
): Promise<void> {
  const began = performance.now();
  for (let index = 0; index < count; index += 1) {
    await delay(Math.max(0, began + index * everyMs - performance.now()));
    crowd.send(index % senders, textOf(index));
  }
  for (let waited = 0; waited < PATIENCE_MS; waited += 50) {
    if (crowd.arrivals.every(({ length }) => length >= count)) return;
    await delay(50);
  }
}

/** What has not arrived after this time counts as lost. */
const PATIENCE_MS = 10_000;
