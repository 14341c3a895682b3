import { createRealtimeTicket } from '../../../generated/client/sdk-operations.ts';
import { notificationsCloseCodes as closeCodes } from '../../../generated/realtime/frames.ts';
import type { Client } from '../sdk/client.ts';
import type { Problem } from '../sdk/problem.ts';
import { realTime, type Time } from '../sdk/time.ts';
import { computeBackOff } from './back-off.ts';
import { type BadgeStore, createBadgeStore } from './badges.ts';
import { browserPage, type Page } from './page.ts';
import { Session, type Socket } from './session.ts';

/**
 * What the connection does. `waiting`: it tries again later. `ended`: it does not try again, because the user must sign
 * in or this version of the app must be replaced.
 */
export type LiveState = 'connecting' | 'open' | 'waiting' | 'ended';

export interface LiveOptions {
  /** Where the badges go. By default a store of its own. */
  readonly badges?: BadgeStore | undefined;
  /** Called after each change of the state. */
  readonly onState?: ((state: LiveState) => void) | undefined;
  /** Called once if no ticket can be had: the user must sign in, or the account is suspended. */
  readonly onRefused?: ((problem: Problem) => void) | undefined;
  /** Opens a socket. By default `new WebSocket(address)`. */
  readonly openSocket?: ((address: string) => Socket) | undefined;
  /** The page that the user looks at. By default that of the browser. */
  readonly page?: Page | undefined;
  /** For tests: replaces delays, deadlines and random numbers. */
  readonly time?: Time | undefined;
}

/** A live connection that opens itself again until it is closed. */
export interface Live {
  readonly badges: BadgeStore;
  readonly state: LiveState;
  /** Closes the connection for good. */
  close(): void;
}

/** After these codes another attempt would end the same way. */
const finalCodes: readonly number[] = [closeCodes.sessionEnded, closeCodes.unexpectedFrame, closeCodes.tooLarge];
/** The server asked for a minute's rest. */
const REST = 60_000;

/**
 * Opens the live channel of the signed-in user and keeps it open: with a new ticket for each connection, pings, and
 * waits that grow while it fails. When the user returns to the page, it checks the connection or tries at once. Outside
 * a browser pass `page` and `openSocket`.
 */
export function connectLive(client: Client, options: LiveOptions = {}): Live {
  return new LiveConnection(client, options);
}

class LiveConnection implements Live {
  readonly badges: BadgeStore;
  state: LiveState = 'connecting';
  readonly #client: Client;
  readonly #options: LiveOptions;
  readonly #page: Page;
  readonly #time: Time;
  readonly #closed = new AbortController();
  readonly #leavePage: () => void;
  #session: Session | null = null;
  /** Ends the wait before the next attempt. */
  #wake: () => void = () => undefined;
  #saidFocus = false;

  constructor(client: Client, options: LiveOptions) {
    this.#client = client;
    this.#options = options;
    this.badges = options.badges ?? createBadgeStore();
    this.#page = options.page ?? browserPage;
    this.#time = options.time ?? realTime;
    this.#leavePage = this.#page.subscribe(() => this.#followPage());
    void this.#run();
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
      if (this.#closed.signal.aborted) return;
      if (end === null || finalCodes.includes(end.code)) return this.close();
      if (end.wasOpen) failures = 0;
      this.#become('waiting');
      await this.#wait(end, failures);
    }
  }

  /** One connection with one ticket. Null if the server refuses the user. */
  async #connectOnce(): Promise<{ code: number; wasOpen: boolean; retryAfter?: number | null } | null> {
    const created = await createRealtimeTicket(this.#client, {}, { signal: this.#closed.signal });
    if (!created.ok) {
      const { problem } = created;
      if (![401, 403, 404, 409].includes(problem.status)) {
        return { code: 0, wasOpen: false, retryAfter: problem.retryAfter };
      }
      this.#options.onRefused?.(problem);
      return null;
    }
    if (this.#closed.signal.aborted) return null;
    const address = `${this.#client.baseUrl.replace(/\/$/, '')}/notifications/live?ticket=${encodeURIComponent(created.data.ticket)}`;
    const open = this.#options.openSocket ?? ((url: string): Socket => new WebSocket(url));
    const session = new Session(open(address.replace(/^http/, 'ws')), this.#time, (frame) => {
      if (frame === 'pong') return;
      this.badges.offer(frame);
      if (frame.type !== 'hello') return;
      this.#become('open');
      this.#saidFocus = false;
      this.#tellFocus();
    });
    this.#session = session;
    return session.ended;
  }

  /** Waits before the next attempt. The user's return to the page ends the wait. */
  async #wait({ code, retryAfter }: { code: number; retryAfter?: number | null }, failures: number): Promise<void> {
    const woken = new AbortController();
    this.#wake = () => woken.abort();
    // Replaced by newer pages of the same user: only their return brings this one back.
    if (code === closeCodes.replaced) {
      if (this.#page.isFocused()) return;
      await new Promise<void>((resolve) => woken.signal.addEventListener('abort', () => resolve()));
      return;
    }
    const least = code === closeCodes.tooManyFrames ? REST : (retryAfter ?? 0) * 1000;
    await this.#time.sleep(
      least + computeBackOff(failures, this.#time.random()),
      least > 0 ? this.#closed.signal : woken.signal,
    );
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
    if (!this.#session?.isOpen || isFocused === this.#saidFocus) return;
    this.#saidFocus = isFocused;
    this.#session.send({ type: 'focus', isFocused });
  }

  #become(state: LiveState): void {
    if (this.state === state || this.state === 'ended') return;
    this.state = state;
    this.#options.onState?.(state);
  }
}
