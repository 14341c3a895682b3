/** Opens live connections (WebSockets) in tests. */
import { expect, onTestFinished, vi } from 'vitest';
import { notificationsServerFrames, notificationsTextFrames } from '../../generated/realtime/notifications.ts';
import type {
  NotificationsBadges,
  NotificationsHello,
  NotificationsServerFrame,
} from '../../generated/realtime/frames.ts';
import { origin, request, type Answer } from './app.ts';

/** Returns a new ticket for the session of this access token. */
export const ticketFor = vi.defineHelper(async (token: string): Promise<string> => {
  const answer = await request('POST', '/auth/realtime-ticket', { token });
  expect(answer.status).toBe(200);
  return (answer.body as { ticket: string }).ticket;
});

/** The headers that a browser sends from a page of our own origin. */
export const upgrade = { upgrade: 'websocket', origin };

/** Tries to open the live channel. Returns the response. */
export function openChannel(ticket: string, headers: Readonly<Record<string, string>> = upgrade): Promise<Answer> {
  return request('GET', '/notifications/live', { query: { ticket }, headers });
}

/** Returns whether the ticket opens the live channel. Closes the connection again. */
export async function doesTicketOpen(ticket: string): Promise<boolean> {
  const answer = await openChannel(ticket);
  if (answer.status !== 101) return false;
  await new Listener(answer).close();
  return true;
}

/** Reads a frame of the server. Fails if none of the generated schemas accepts it. */
export function parseFrame(text: string): NotificationsServerFrame {
  const texts: readonly string[] = notificationsTextFrames;
  const value: unknown = texts.includes(text) ? text : JSON.parse(text);
  const accepted = Object.values(notificationsServerFrames).map((schema) => schema.safeParse(value));
  const found = accepted.find(({ success }) => success);
  if (found?.data === undefined) throw new Error(`the contract has no frame ${text}`);
  return found.data;
}

/**
 * A live connection. It checks each frame against the contract, keeps those that arrive and records how the connection
 * closes.
 */
export class Listener {
  readonly socket: WebSocket;
  readonly closed: Promise<{ code: number; reason: string }>;
  readonly #frames: string[] = [];
  readonly #waiting: ((frame: string) => void)[] = [];

  readonly #check: (text: string) => unknown;

  /** @param check reads a frame, and throws if the contract has none like it. */
  constructor({ response }: Pick<Answer, 'response'>, check: (text: string) => unknown = parseFrame) {
    this.#check = check;
    if (response.webSocket === null) throw new Error(`no socket, but ${response.status}`);
    this.socket = response.webSocket;
    this.socket.addEventListener('message', ({ data }) => this.#take(String(data)));
    this.closed = new Promise((resolve) => {
      this.socket.addEventListener('close', ({ code, reason }) => resolve({ code, reason }));
    });
    this.socket.accept();
    // The runtime reports a problem if a hub still holds a connection when the test ends.
    onTestFinished(() => this.close());
  }

  /** Returns the next frame, in order of arrival. Waits if no frame is there yet. */
  nextFrame(): Promise<string> {
    const frame = this.#frames.shift();
    return frame === undefined ? new Promise((resolve) => void this.#waiting.push(resolve)) : Promise.resolve(frame);
  }

  async answersPing(): Promise<boolean> {
    this.socket.send('ping');
    return (await this.nextFrame()) === 'pong';
  }

  /** Returns the badges of the next frame that has some. */
  async nextBadges(): Promise<NotificationsBadges | NotificationsHello> {
    const frame = parseFrame(await this.nextFrame());
    if (typeof frame === 'string') throw new Error(`no badges, but ${frame}`);
    return frame.type === 'rooms' ? this.nextBadges() : frame;
  }

  /** Takes frames until one tells of rooms, and returns their ids. */
  async nextRooms(): Promise<readonly string[]> {
    const frame = parseFrame(await this.nextFrame());
    return typeof frame !== 'string' && frame.type === 'rooms' ? frame.roomIds : this.nextRooms();
  }

  /** Takes frames until the badges have this version or a newer one, and returns those badges. Versions never fall. */
  async waitForVersion(version: number): Promise<NotificationsBadges | NotificationsHello> {
    for (let before = -1; ;) {
      const badges = await this.nextBadges();
      if (badges.version < before) throw new Error(`version ${badges.version} after ${before}`);
      if (badges.version >= version) return badges;
      before = badges.version;
    }
  }

  /** Returns the close code and reason. Fails if the connection is still open after one second. */
  waitForClose(): Promise<{ code: number; reason: string }> {
    const late = new Promise<never>(
      (_, reject) => void setTimeout(() => reject(new Error('still open after a second')), 1000),
    );
    return Promise.race([this.closed, late]);
  }

  /** Closes the connection from this side and waits until the other side closes it too. */
  async close(): Promise<void> {
    this.socket.close(1000);
    await this.closed;
  }

  #take(frame: string): void {
    this.#check(frame);
    const waiting = this.#waiting.shift();
    if (waiting === undefined) this.#frames.push(frame);
    else waiting(frame);
  }
}

/** Opens a live connection and checks the `hello` frame. Returns the connection. */
export const connectWithToken = vi.defineHelper(async (token: string): Promise<Listener> => {
  const listener = new Listener(await openChannel(await ticketFor(token)));
  expect(JSON.parse(await listener.nextFrame())).toEqual({
    type: 'hello',
    at: expect.stringMatching(/^\d{4}-.{18}Z$/),
    notifications: { count: expect.any(Number), isMore: expect.any(Boolean) },
    version: expect.any(Number),
  });
  return listener;
});

/** Does the same as `connectWithToken`, with the access token from a sign-in response. */
export function connectAs({ accessToken }: { readonly accessToken: string }): Promise<Listener> {
  return connectWithToken(accessToken);
}
