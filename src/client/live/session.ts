import { notificationsCloseCodes as closeCodes } from '../../../generated/realtime/frames.ts';
import type { Time } from '../sdk/time.ts';

/** A frame that is an object with its name. The first one of each channel is `hello`. */
export interface Tagged {
  readonly type: string;
}

/** Reads a frame of the server as far as this version knows it; null for others, which a newer server may send. */
export type ReadFrame<Frame extends Tagged> = (data: unknown) => Frame | 'pong' | null;

/** The part of a `WebSocket` that is used. */
export interface Socket {
  send(text: string): void;
  close(code?: number): void;
  addEventListener(type: 'message', listener: (event: { readonly data: unknown }) => void): void;
  addEventListener(type: 'close', listener: (event: { readonly code: number }) => void): void;
}

/** Milliseconds until a connection that does not greet counts as lost. */
const GREETING_TIME = 10_000;
/** Milliseconds between two pings. */
const PING_EVERY = 30_000;
/** Milliseconds until a connection that does not answer a ping counts as lost. */
const PONG_TIME = 5000;

/** How a connection ended. `code` is 1006 if it was lost without a close. */
export interface Ended {
  readonly code: number;
  /** Whether the server had greeted: the address and the ticket were right. */
  readonly wasOpen: boolean;
}

const LOST = 1006;

/** One connection, from its opening to its end. It pings, and gives up a socket that only seems to be open. */
export class Session<Frame extends Tagged> {
  /** Resolves when the connection has ended, in whatever way. */
  readonly ended: Promise<Ended>;
  readonly #socket: Socket;
  readonly #time: Time;
  readonly #end = new AbortController();
  #wasOpen = false;
  #pongs = 0;

  constructor(socket: Socket, time: Time, read: ReadFrame<Frame>, onFrame: (frame: Frame) => void) {
    this.#socket = socket;
    this.#time = time;
    this.ended = new Promise((resolve) => {
      const finish = (code: number) => resolve({ code, wasOpen: this.#wasOpen });
      socket.addEventListener('close', ({ code }) => {
        finish(code);
        this.#end.abort();
      });
      // A socket that hangs may never report its close.
      this.#end.signal.addEventListener('abort', () => finish(LOST));
      socket.addEventListener('message', ({ data }) => {
        if (this.#end.signal.aborted) return;
        const frame = read(data);
        if (frame === 'pong') this.#pongs += 1;
        else if (frame !== null) {
          if (frame.type === 'hello') this.#wasOpen = true;
          onFrame(frame);
        }
      });
    });
    void this.#live();
  }

  /** Whether the server has greeted and the connection has not ended. */
  get isOpen(): boolean {
    return this.#wasOpen && !this.#end.signal.aborted;
  }

  send(frame: Tagged | 'ping'): void {
    if (this.isOpen) this.#socket.send(typeof frame === 'string' ? frame : JSON.stringify(frame));
  }

  /** Pings, and ends the connection if no answer comes. Before the greeting another deadline runs. */
  async check(): Promise<void> {
    if (!this.isOpen) return;
    const before = this.#pongs;
    this.send('ping');
    await this.#time.sleep(PONG_TIME, this.#end.signal);
    if (this.#pongs === before) this.close();
  }

  /** Ends the connection. */
  close(): void {
    if (this.#end.signal.aborted) return;
    this.#end.abort();
    this.#socket.close(closeCodes.done);
  }

  async #live(): Promise<void> {
    await this.#time.sleep(GREETING_TIME, this.#end.signal);
    if (!this.#wasOpen) this.close();
    while (!this.#end.signal.aborted) {
      await this.check();
      await this.#time.sleep(PING_EVERY - PONG_TIME, this.#end.signal);
    }
  }
}
