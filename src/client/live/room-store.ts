import type { components } from '../../../generated/client/types.ts';
import type { Problem } from '../sdk/problem.ts';

export type Message = components['schemas']['ChatMessage'];

/** A message that the user has sent and the room has not stored yet. */
export interface PendingMessage {
  readonly clientMessageId: string;
  readonly text: string;
  /** Id of the message that it answers; null if it answers none. */
  readonly replyTo: string | null;
  /** Why it was not stored; null while it is being sent. The text is kept, so that the user can send it again. */
  readonly problem: Problem | null;
}

/** What an app shows of a room. The same object until it changes. */
export interface RoomView {
  /** The messages that are known, by their sequence. */
  readonly messages: readonly Message[];
  /** What is being sent, in the order of sending. Show it below the messages. */
  readonly pending: readonly PendingMessage[];
  /** The users who are typing. */
  readonly typists: readonly string[];
}

/** Where a room ends: its latest message and its latest change, as answers and frames tell. */
export interface RoomEnds {
  readonly lastSequence: number;
  readonly lastChangeSequence: number;
}

/** Where a new connection goes on. */
export interface RoomPositions {
  /** The sequence up to which nothing is missing. */
  readonly contiguous: number;
  /** The highest sequence: a message that arrived ahead of a gap moves only this one. */
  readonly seen: number;
  /** The `changeSequence` up to which every change is known. */
  readonly changes: number;
}

/**
 * Keeps the messages of one room, from the live channel and from answers alike, in whatever order they come. Of what is
 * said of a message the newest counts, so an answer that was on its way does not bring back what was deleted.
 */
export class RoomStore {
  #view: RoomView = { messages: [], pending: [], typists: [] };
  #contiguous: number | null = null;
  #changes = 0;
  readonly #known = new Map<number, Message>();
  /** What was said of messages that were not read yet: one that comes later can be older. */
  readonly #ahead = new Map<number, Message>();
  readonly #listeners = new Set<() => void>();

  /** What to show. `read` and `subscribe` fit `useSyncExternalStore` of React. */
  read = (): RoomView => this.#view;

  /** Calls `listener` after each change. Returns a function that ends it. */
  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  };

  /** Where a new connection goes on; null before the first messages were read. */
  get positions(): RoomPositions | null {
    const [contiguous, changes] = [this.#contiguous, this.#changes];
    return contiguous === null ? null : { contiguous, seen: Math.max(contiguous, ...this.#known.keys()), changes };
  }

  /** Begins anew with the latest messages of the room. */
  begin(latest: readonly Message[], { lastSequence, lastChangeSequence }: RoomEnds): void {
    this.#clear();
    this.#contiguous = lastSequence;
    this.#changes = lastChangeSequence;
    this.offer(latest);
  }

  /** Forgets the messages: they must be read again. What is being sent stays. */
  forget(): void {
    this.#clear();
    this.#contiguous = null;
    this.#change({ messages: [] });
  }

  /**
   * Takes messages of the room, also earlier pages, and what a call answers. What was being sent under their
   * `clientMessageId` has arrived.
   */
  offer(messages: readonly Message[]): void {
    for (const message of messages) {
      this.#known.set(message.sequence, newest(message, this.#find(message.sequence)));
      this.#ahead.delete(message.sequence);
    }
    while (this.#contiguous !== null && this.#known.has(this.#contiguous + 1)) this.#contiguous += 1;
    const arrived = new Set(messages.map(({ clientMessageId }) => clientMessageId));
    this.#showMessages(this.#view.pending.filter(({ clientMessageId }) => !arrived.has(clientMessageId)));
  }

  /** Takes the next change of the room. A message that was not read yet is not shown by it. */
  follow(message: Message): void {
    this.#changes = Math.max(this.#changes, message.changeSequence);
    const place = this.#known.has(message.sequence) ? this.#known : this.#ahead;
    place.set(message.sequence, newest(message, this.#find(message.sequence)));
    this.#showMessages();
  }

  /** Shows a message as being sent, or again as being sent, or as failed. */
  show(message: PendingMessage): void {
    const others = this.#view.pending.filter(({ clientMessageId }) => clientMessageId !== message.clientMessageId);
    this.#change({ pending: [...others, message] });
  }

  /** Drops a message that has failed. */
  drop(clientMessageId: string): void {
    this.#change({ pending: this.#view.pending.filter((each) => each.clientMessageId !== clientMessageId) });
  }

  /** Shows or no longer shows a user as typing. */
  showTyping(userId: string, isTyping: boolean): void {
    const others = this.#view.typists.filter((each) => each !== userId);
    this.#change({ typists: isTyping ? [...others, userId] : others });
  }

  #clear(): void {
    this.#known.clear();
    this.#ahead.clear();
  }

  #find(sequence: number): Message | undefined {
    return this.#known.get(sequence) ?? this.#ahead.get(sequence);
  }

  /** Shows the messages in their order, each with the answered message as it is now. */
  #showMessages(pending = this.#view.pending): void {
    for (const [sequence, message] of this.#known) {
      const { replyTo } = message;
      const answered = replyTo && this.#find(replyTo.sequence);
      // What was deleted stays deleted, and what was never changed says nothing new.
      if (!replyTo || replyTo.text === null || !answered?.changeSequence) continue;
      const text = answered.text === null ? null : Array.from(answered.text).slice(0, QUOTED).join('');
      if (text !== replyTo.text) this.#known.set(sequence, { ...message, replyTo: { ...replyTo, text } });
    }
    const messages = [...this.#known.values()].toSorted((one, other) => one.sequence - other.sequence);
    this.#change({ messages, pending });
  }

  #change(change: Partial<RoomView>): void {
    this.#view = { ...this.#view, ...change };
    for (const listener of this.#listeners) listener();
  }
}

/** The code points of an answered message that are shown, as the server cuts it. */
const QUOTED = 200;

/** The later of two states of one message. Between equals it is the first: what it answers was read later. */
function newest(message: Message, other: Message | undefined): Message {
  return other !== undefined && other.changeSequence > message.changeSequence ? other : message;
}
