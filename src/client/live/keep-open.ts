import { createRealtimeTicket } from '../../../generated/client/sdk-operations.ts';
import { notificationsCloseCodes as closeCodes } from '../../../generated/realtime/frames.ts';
import type { Client } from '../sdk/client.ts';
import type { Problem } from '../sdk/problem.ts';
import { realTime, type Time } from '../sdk/time.ts';
import { computeBackOff, computeReturn } from './back-off.ts';
import { browserPage, type Page } from './page.ts';
import { type Ended, type ReadFrame, Session, type Socket, type Tagged } from './session.ts';

/**
 * What the connection does. `waiting`: it tries again later. `ended`: it does not try again, because the user must sign
 * in, this version of the app must be replaced, or there is nothing more to hear.
 */
export type LiveState = 'connecting' | 'open' | 'waiting' | 'ended';

export interface ConnectionOptions {
  /** Called after each change of the state. */
  readonly onState?: ((state: LiveState) => void) | undefined;
  /** Called once if the server refuses the user: they must sign in, or the account is suspended. */
  readonly onRefused?: ((problem: Problem) => void) | undefined;
  /** Opens a socket. By default `new WebSocket(address)`. */
  readonly openSocket?: ((address: string) => Socket) | undefined;
  /** The page that the user looks at. By default that of the browser. */
  readonly page?: Page | undefined;
  /** For tests: replaces delays, deadlines and random numbers. */
  readonly time?: Time | undefined;
}

/** What one channel has of its own. */
export interface Channel<Frame extends Tagged> {
  /** Finds the path of the next connection below the base URL, or the problem why there is none. */
  prepare(signal: AbortSignal): Promise<{ readonly path: string } | { readonly problem: Problem }>;
  readonly read: ReadFrame<Frame>;
  onFrame(frame: Frame): void;
  /** Called when a connection has ended, before the next attempt. `code` is null if the server refused the user. */
  onEnd?(code: number | null): void;
  /** After these codes another attempt would end the same way. */
  readonly finalCodes: readonly number[];
}

/** How an attempt ended. `retryAfter`: seconds that the server asked for. */
interface Ending extends Ended {
  readonly retryAfter?: number | null;
}

/** The codes after which no channel tries again. */
export const finalCodes: readonly number[] = [closeCodes.sessionEnded, closeCodes.unexpectedFrame, closeCodes.tooLarge];
/** The server asked for a minute's rest. */
const REST = 60_000;

/**
 * Keeps a channel open until it is closed: with a new ticket for each connection, pings, and waits that grow while it
 * fails. When the user returns to the page, it checks the connection or tries at once. It tells the server whether the
 * user is looking.
 */
export class KeptConnection<Frame extends Tagged> {
  state: LiveState = 'connecting';
  readonly #client: Client;
  readonly #channel: Channel<Frame>;
  readonly #options: ConnectionOptions;
  readonly #page: Page;
  readonly #time: Time;
  readonly #closed = new AbortController();
  readonly #leavePage: () => void;
  #session: Session<Frame> | null = null;
  /** Ends the wait before the next attempt. */
  #wake: () => void = () => undefined;
  #saidFocus = false;

  constructor(client: Client, channel: Channel<Frame>, options: ConnectionOptions) {
    this.#client = client;
    this.#channel = channel;
    this.#options = options;
    this.#page = options.page ?? browserPage;
    this.#time = options.time ?? realTime;
    this.#leavePage = this.#page.subscribe(() => this.#followPage());
    void this.#run();
  }

  /** Sends a frame if the connection is open; says whether it did. */
  send(frame: Tagged): boolean {
    if (!this.#session?.isOpen) return false;
    this.#session.send(frame);
    return true;
  }

  close(): void {
    this.#closed.abort();
    this.#leavePage();
    this.#session?.close();
    this.#wake();
    this.#become('ended');
  }

  async #run(): Promise<void> {
    for (let failures = 0; !this.#closed.signal.aborted; failures += 1) {
      this.#become('connecting');
      const end = await this.#connectOnce();
      this.#channel.onEnd?.(end?.code ?? null);
      if (this.#closed.signal.aborted) return;
      if (end === null || this.#channel.finalCodes.includes(end.code)) return this.close();
      if (end.wasOpen) failures = 0;
      this.#become('waiting');
      await this.#wait(end, failures);
    }
  }

  /** One connection with one ticket. Null if the server refuses the user. */
  async #connectOnce(): Promise<Ending | null> {
    const prepared = await this.#channel.prepare(this.#closed.signal);
    if ('problem' in prepared) return this.#judge(prepared.problem);
    const created = await createRealtimeTicket(this.#client, {}, { signal: this.#closed.signal });
    if (!created.ok) return this.#judge(created.problem);
    if (this.#closed.signal.aborted) return null;
    const query = `${prepared.path.includes('?') ? '&' : '?'}ticket=${encodeURIComponent(created.data.ticket)}`;
    const address = `${this.#client.baseUrl.replace(/\/$/, '')}${prepared.path}${query}`;
    const open = this.#options.openSocket ?? ((url: string): Socket => new WebSocket(url));
    const session = new Session(
      open(address.replace(/^http/, 'ws')),
      this.#time,
      this.#channel.read,
      (frame: Frame) => {
        this.#channel.onFrame(frame);
        if (frame.type !== 'hello') return;
        this.#become('open');
        this.#saidFocus = false;
        this.#tellFocus();
      },
    );
    this.#session = session;
    return session.ended;
  }

  /** Whether a problem lets another attempt make sense. */
  #judge(problem: Problem): Ending | null {
    if (![401, 403, 404, 409].includes(problem.status))
      return { code: 0, wasOpen: false, retryAfter: problem.retryAfter };
    this.#options.onRefused?.(problem);
    return null;
  }

  /** Waits before the next attempt. The user's return to the page ends the wait. */
  async #wait({ code, wasOpen, retryAfter }: Ending, failures: number): Promise<void> {
    const woken = new AbortController();
    this.#wake = () => woken.abort();
    // Replaced by newer pages of the same user: only their return brings this one back.
    if (code === closeCodes.replaced) {
      if (this.#page.isFocused()) return;
      await new Promise<void>((resolve) => woken.signal.addEventListener('abort', () => resolve()));
      return;
    }
    const least = code === closeCodes.tooManyFrames ? REST : (retryAfter ?? 0) * 1000;
    const random = this.#time.random();
    const more = wasOpen ? computeReturn(this.#page.isFocused(), random) : computeBackOff(failures, random);
    await this.#time.sleep(least + more, least > 0 ? this.#closed.signal : woken.signal);
  }

  #followPage(): void {
    if (this.#page.isFocused()) {
      this.#wake();
      // A page that was frozen may hold a socket that only seems to be open.
      void this.#session?.check();
    }
    this.#tellFocus();
  }

  #tellFocus(): void {
    const isFocused = this.#page.isFocused();
    if (isFocused === this.#saidFocus) return;
    const frame = { type: 'focus', isFocused };
    if (this.send(frame)) this.#saidFocus = isFocused;
  }

  #become(state: LiveState): void {
    if (this.state === state || this.state === 'ended') return;
    this.state = state;
    this.#options.onState?.(state);
  }
}
