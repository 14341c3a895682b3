import { listChatMessages, sendChatMessage } from '../../../generated/client/sdk-operations.ts';
import { chatCloseCodes as closeCodes, type ChatClientFrame } from '../../../generated/realtime/frames.ts';
import type { Client } from '../sdk/client.ts';
import { realTime, type Time } from '../sdk/time.ts';
import { type Channel, type ConnectionOptions, finalCodes, KeptConnection, type LiveState } from './keep-open.ts';
import { readRoomFrame, type RoomFrame } from './room-frames.ts';
import { type PendingMessage, type RoomEnds, RoomStore } from './room-store.ts';

export interface RoomOptions extends ConnectionOptions {
  /** Called once when the room is gone for this user (4404) or closed (4410), with the code. */
  readonly onClosed?: ((code: number) => void) | undefined;
}

/** Milliseconds until a message that got no answer over the connection is sent by a request. */
const ANSWER_TIME = 10_000;
/** Milliseconds between two frames that say that the user is typing, and how long such a frame holds. */
const TYPING_EVERY = 3000;
const TYPING_LASTS = 6000;
/** The longest text that goes over the connection, in UTF-16 units. A longer one is sent by a request. */
const LONGEST_TEXT = 4000;

/**
 * Opens a room of the signed-in user and keeps it open: reads the latest messages, then gets what is new, and goes on
 * where it was after each lost connection. Show `store`. Outside a browser pass `page` and `openSocket`.
 */
export class RoomLive implements Channel<RoomFrame> {
  readonly store = new RoomStore();
  readonly read = readRoomFrame;
  readonly finalCodes = [...finalCodes, closeCodes.roomNotFound, closeCodes.roomClosed];
  readonly #client: Client;
  readonly #roomId: string;
  readonly #options: RoomOptions;
  readonly #time: Time;
  readonly #connection: KeptConnection<RoomFrame>;
  /** Who waits for the answer to a message over the connection: true if it was stored. */
  readonly #waiting = new Map<string, (isStored: boolean) => void>();
  /** The message before: messages are sent in order, each after the answer to the one before. */
  #sending: Promise<unknown> = Promise.resolve();
  #typingSaid = false;
  /** The newest sign of typing of each user. */
  readonly #typed = new Map<string, object>();

  constructor(client: Client, roomId: string, options: RoomOptions = {}) {
    this.#client = client;
    this.#roomId = roomId;
    this.#options = options;
    this.#time = options.time ?? realTime;
    this.#connection = new KeptConnection(client, this, options);
  }

  get state(): LiveState {
    return this.#connection.state;
  }

  /** Closes the connection for good. */
  close(): void {
    this.#connection.close();
  }

  /**
   * Sends a message. It is shown as being sent at once, and as failed with its problem if the room refuses it.
   *
   * @param replyTo id of the message that it answers.
   * @returns whether it was stored.
   */
  send(text: string, replyTo: string | null = null): Promise<boolean> {
    return this.#queue({ clientMessageId: crypto.randomUUID(), text, replyTo, problem: null });
  }

  /** Sends a message again that has failed, with its `clientMessageId`, so that it is stored once. */
  async retry(clientMessageId: string): Promise<boolean> {
    const failed = this.store.read().pending.find((each) => each.clientMessageId === clientMessageId);
    return failed?.problem ? this.#queue({ ...failed, problem: null }) : false;
  }

  /** Tells the others that the user is typing: call it at each key, and with false when they stop. */
  setTyping(isTyping: boolean): void {
    if (isTyping === this.#typingSaid || !this.#tell({ type: 'typing', isTyping })) return;
    this.#typingSaid = isTyping;
    if (isTyping) void this.#time.sleep(TYPING_EVERY, undefined).then(() => (this.#typingSaid = false));
  }

  /** Reads the latest messages first if there are none, and finds where to go on. */
  async prepare(signal: AbortSignal): ReturnType<Channel<RoomFrame>['prepare']> {
    if (this.store.positions === null) {
      const latest = await listChatMessages(this.#client, { path: { roomId: this.#roomId } }, { signal });
      if (!latest.ok) return { problem: latest.problem };
      this.store.begin(latest.data.items, latest.data);
    }
    const { contiguous = 0, seen = 0, changes = 0 } = this.store.positions ?? {};
    return { path: `/chat/rooms/${this.#roomId}/live?contiguous=${contiguous}&seen=${seen}&changes=${changes}` };
  }

  onFrame(frame: RoomFrame): void {
    if (frame.type === 'posted' || frame.type === 'sent') {
      this.store.offer([frame.message]);
      this.#waiting.get(frame.message.clientMessageId)?.(true);
      if (frame.type === 'posted') this.#showTyping(frame.message.senderId, false);
    } else if (frame.type === 'changed') this.store.follow(frame.message);
    else if (frame.type === 'refused') this.#waiting.get(frame.clientMessageId)?.(false);
    else if (frame.type === 'typist') this.#showTyping(frame.userId, frame.isTyping);
    else if (frame.type === 'reset') void this.#readAnew(frame);
  }

  onEnd(code: number | null): void {
    for (const settle of this.#waiting.values()) settle(false);
    this.#typingSaid = false;
    if (code === closeCodes.roomNotFound || code === closeCodes.roomClosed) this.#options.onClosed?.(code);
  }

  #queue(message: PendingMessage): Promise<boolean> {
    this.store.show(message);
    const sent = this.#sending.then(() => this.#sendOnce(message));
    this.#sending = sent;
    return sent;
  }

  /** Sends over the connection, and by a request if that gave no answer: it is the same message, stored once. */
  async #sendOnce({ clientMessageId, text, replyTo }: PendingMessage): Promise<boolean> {
    const content = { clientMessageId, text, ...(replyTo !== null && { replyTo }) };
    if (await this.#sendLive(content)) return true;
    const path = { roomId: this.#roomId };
    const result = await sendChatMessage(this.#client, { path, body: content });
    if (result.ok) this.store.offer([result.data]);
    else if (this.#isPending(clientMessageId))
      this.store.show({ clientMessageId, text, replyTo, problem: result.problem });
    return !this.#isPending(clientMessageId);
  }

  async #sendLive(content: { readonly clientMessageId: string; readonly text: string }): Promise<boolean> {
    const fits = content.text !== '' && content.text.length <= LONGEST_TEXT;
    if (!fits || !this.#tell({ type: 'send', ...content })) return false;
    const settled = new AbortController();
    const answered = new Promise<boolean>((resolve) => this.#waiting.set(content.clientMessageId, resolve));
    const late = this.#time.sleep(ANSWER_TIME, settled.signal).then(() => false);
    const isStored = await Promise.race([answered, late]);
    settled.abort();
    this.#waiting.delete(content.clientMessageId);
    return isStored;
  }

  #tell(frame: Exclude<ChatClientFrame, string>): boolean {
    return this.#connection.send(frame);
  }

  #isPending(clientMessageId: string): boolean {
    return this.store.read().pending.some((each) => each.clientMessageId === clientMessageId);
  }

  /** The frames go on after these ends; what was kept may have holes before them. */
  async #readAnew(ends: RoomEnds): Promise<void> {
    this.store.begin([], ends);
    const latest = await listChatMessages(this.#client, { path: { roomId: this.#roomId } });
    if (latest.ok) this.store.offer(latest.data.items);
    else this.store.forget();
  }

  #showTyping(userId: string, isTyping: boolean): void {
    if (!isTyping && !this.#typed.has(userId)) return;
    const sign = {};
    if (isTyping) this.#typed.set(userId, sign);
    else this.#typed.delete(userId);
    this.store.showTyping(userId, isTyping);
    if (isTyping)
      void this.#time.sleep(TYPING_LASTS, undefined).then(() => {
        if (this.#typed.get(userId) === sign) this.#showTyping(userId, false);
      });
  }
}

/** Opens a room and keeps it open until it is closed. */
export function connectRoom(client: Client, roomId: string, options: RoomOptions = {}): RoomLive {
  return new RoomLive(client, roomId, options);
}
