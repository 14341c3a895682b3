/** A clock that moves by hand, and sockets and a page that the test plays. */
import { createClient, type Client } from '../../../src/client/sdk/client.ts';
import {
  connectLive,
  type LiveOptions,
  type LiveState,
  type Page,
  type Socket,
} from '../../../src/client/live/index.ts';
import type { Time } from '../../../src/client/sdk/time.ts';

/** Time that stands still until `pass` moves it. */
export class HandTime implements Time {
  now = 0;
  /** How long each `sleep` was asked to be. */
  readonly slept: number[] = [];
  random = () => 0.5;
  readonly #waiting = new Set<{ readonly until: number; readonly done: () => void }>();

  sleep(ms: number, signal: AbortSignal | undefined): Promise<void> {
    this.slept.push(ms);
    return new Promise((resolve) => {
      if (signal?.aborted) {
        resolve();
        return;
      }
      const entry = { until: this.now + ms, done: resolve };
      this.#waiting.add(entry);
      signal?.addEventListener('abort', () => {
        this.#waiting.delete(entry);
        resolve();
      });
    });
  }

  deadline(): AbortSignal {
    return new AbortController().signal;
  }

  /** Moves the time forward, one wait after another, and lets everything run that follows. */
  async pass(ms: number): Promise<void> {
    const end = this.now + ms;
    for (;;) {
      await settle();
      const [next] = [...this.#waiting].toSorted((one, other) => one.until - other.until);
      if (next === undefined || next.until > end) break;
      this.now = next.until;
      this.#waiting.delete(next);
      next.done();
    }
    this.now = end;
    await settle();
  }
}

/** Lets everything run that waits for nothing but its turn. */
export async function settle(): Promise<void> {
  for (let turn = 0; turn < 20; turn += 1) await new Promise((resolve) => void setImmediate(resolve));
}

type Listeners = { message: ((event: { data: unknown }) => void)[]; close: ((event: { code: number }) => void)[] };

/** A socket whose server is the test. */
export class FakeSocket implements Socket {
  readonly sent: string[] = [];
  readonly address: string;
  closedWith: number | null = null;
  /** Whether it answers pings. */
  answers = true;
  readonly #listeners: Listeners = { message: [], close: [] };

  constructor(address: string) {
    this.address = address;
  }

  send(text: string): void {
    this.sent.push(text);
    if (text === 'ping' && this.answers) this.receive('pong');
  }

  close(code = 1005): void {
    this.closedWith ??= code;
  }

  addEventListener<Type extends keyof Listeners>(type: Type, listener: Listeners[Type][number]): void {
    // Listeners of one type are in the list of this type; the compiler loses the connection.
    (this.#listeners[type] as (typeof listener)[]).push(listener);
  }

  receive(data: unknown): void {
    for (const listener of this.#listeners.message) listener({ data });
  }

  greet(version = 1, count = 0): void {
    this.receive(JSON.stringify({ type: 'hello', at: '2026-03-02T09:00:00.000Z', ...badges(version, count) }));
  }

  /** The server closes the connection. */
  end(code: number): void {
    for (const listener of this.#listeners.close) listener({ code });
  }
}

/** Badges with a version and a number. */
export function badges(version: number, count: number) {
  return { notifications: { count, isMore: false }, version };
}

/** A page that the user looks at or not. */
export class FakePage implements Page {
  #focused = true;
  readonly #listeners = new Set<() => void>();

  isFocused(): boolean {
    return this.#focused;
  }

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }

  get listenerCount(): number {
    return this.#listeners.size;
  }

  turn(isFocused: boolean): void {
    this.#focused = isFocused;
    for (const listener of this.#listeners) listener();
  }
}

/** A client whose server gives tickets, unless `answer` makes another response. */
export function ticketClient(answer: () => Response | null = () => null): { client: Client; tickets: () => number } {
  let count = 0;
  const client = createClient({
    baseUrl: 'https://api.example/api/v2',
    retries: 0,
    fetch: async () => {
      count += 1;
      return answer() ?? Response.json({ ticket: `ticket ${count}`, expiresAt: '2026-03-02T09:00:30.000Z' });
    },
  });
  return { client, tickets: () => count };
}

/** Opens a connection to a played server. */
export async function connected({ answer, ...options }: LiveOptions & { answer?: () => Response | null } = {}) {
  const { client, tickets } = ticketClient(answer);
  const [time, page, sockets, states] = [new HandTime(), new FakePage(), [] as FakeSocket[], [] as LiveState[]];
  const openSocket = (address: string) => {
    const socket = new FakeSocket(address);
    sockets.push(socket);
    return socket;
  };
  const all = { time, page, openSocket, onState: (state: LiveState) => void states.push(state), ...options };
  const live = connectLive(client, all);
  await settle();
  const last = () => sockets.at(-1) ?? new FakeSocket('none');
  return { live, time, page, sockets, states, tickets, last, client, all };
}

/** A problem as the server answers it. */
export const refusal = (status: number, code: string, headers: Record<string, string> = {}) =>
  new Response(
    JSON.stringify({
      type: 'about:blank',
      title: code,
      detail: code,
      userMessage: code,
      status,
      code,
      instance: '/',
      requestId: 'r',
    }),
    {
      status,
      headers: { 'content-type': 'application/problem+json', ...headers },
    },
  );

/** Opens sockets whose server greets at once with this frame, and lists them. */
export function greetingSockets(frame: object) {
  const sockets: FakeSocket[] = [];
  const openSocket = (address: string) => {
    const socket = new FakeSocket(address);
    sockets.push(socket);
    queueMicrotask(() => socket.receive(JSON.stringify(frame)));
    return socket;
  };
  return { sockets, openSocket };
}
