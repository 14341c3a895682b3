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

/** Keeps the messages of one room, from the live channel and from answers alike, in whatever order they come. */
export class RoomStore {
  #view: RoomView = { messages: [], pending: [], typists: [] };
  #contiguous: number | null = null;
  readonly #known = new Map<number, Message>();
  readonly #listeners = new Set<() => void>();

  /** What to show. `read` and `subscribe` fit `useSyncExternalStore` of React. */
  read = (): RoomView => this.#view;

  /** Calls `listener` after each change. Returns a function that ends it. */
  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  };

  /**
   * Where a new connection goes on: the sequence up to which nothing is missing, and the highest one. A message that
   * arrived ahead of a gap moves only the second. Null before the first messages were read.
   */
  get positions(): { readonly contiguous: number; readonly seen: number } | null {
    return this.#contiguous === null
      ? null
      : { contiguous: this.#contiguous, seen: Math.max(this.#contiguous, ...this.#known.keys()) };
  }

  /** Begins anew with the latest messages of the room. */
  begin(latest: readonly Message[], lastSequence: number): void {
    this.#known.clear();
    this.#contiguous = lastSequence;
    this.offer(latest);
  }

  /** Forgets the messages: they must be read again. What is being sent stays. */
  forget(): void {
    this.#known.clear();
    this.#contiguous = null;
    this.#change({ messages: [] });
  }

  /** Takes messages of the room, also earlier pages. What was being sent under their `clientMessageId` has arrived. */
  offer(messages: readonly Message[]): void {
    for (const message of messages) this.#known.set(message.sequence, message);
    while (this.#contiguous !== null && this.#known.has(this.#contiguous + 1)) this.#contiguous += 1;
    const arrived = new Set(messages.map(({ clientMessageId }) => clientMessageId));
    this.#change({
      messages: [...this.#known.values()].toSorted((one, other) => one.sequence - other.sequence),
      pending: this.#view.pending.filter(({ clientMessageId }) => !arrived.has(clientMessageId)),
    });
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

  #change(change: Partial<RoomView>): void {
    this.#view = { ...this.#view, ...change };
    for (const listener of this.#listeners) listener();
  }
}
