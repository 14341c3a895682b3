import type { EtagMemory } from './etags.ts';
import { buildPath } from './request.ts';
import { type Asked, makesStale } from './stale.ts';

interface Waiting extends Asked {
  readonly path: string;
  /** Resolves when the change has its answer, whatever that is. */
  readonly ended: Promise<unknown>;
}

/**
 * Lets this client's own changes of one resource run one after another, so that each is based on the version that the
 * one before has made. Without it two changes at once state the same version, and the second is refused (412) although
 * nobody else has changed anything.
 */
export class ChangeQueue {
  readonly #memory: EtagMemory;
  readonly #waiting = new Set<Waiting>();

  constructor(memory: EtagMemory) {
    this.#memory = memory;
  }

  /** Runs the change when the earlier ones of its resource have ended, or at once when `signal` aborts. */
  async run<T>(asked: Asked, signal: AbortSignal | undefined, change: () => Promise<T>): Promise<T> {
    const path = buildPath(asked.descriptor, asked.input.path);
    const earlier = [...this.#waiting].filter((other) => this.#collide(other, { ...asked, path }));
    const turn = Promise.all(earlier.map(({ ended }) => ended));
    const made = (earlier.length === 0 ? Promise.resolve() : untilAborted(turn, signal)).then(change);
    // An aborted change must not let a later one overtake the earlier ones.
    const ended = made.then(
      () => turn,
      () => turn,
    );
    const entry = { ...asked, path, ended };
    this.#waiting.add(entry);
    void ended.then(() => this.#waiting.delete(entry));
    return made;
  }

  /** Whether one of them states a version that the other changes. */
  #collide(one: Waiting, other: Omit<Waiting, 'ended'>): boolean {
    if (!one.descriptor.conditional && !other.descriptor.conditional) return false;
    return one.path === other.path || this.#changesVersionOf(one, other) || this.#changesVersionOf(other, one);
  }

  /** Whether `change` makes a remembered read stale whose version `conditional` states. */
  #changesVersionOf(change: Asked, conditional: Asked & { readonly path: string }): boolean {
    if (!conditional.descriptor.conditional) return false;
    return this.#memory.findReads(conditional.path).some((read) => makesStale(change, undefined, read));
  }
}

function untilAborted(turn: Promise<unknown>, signal: AbortSignal | undefined): Promise<unknown> {
  if (!signal) return turn;
  return new Promise((resolve) => {
    const go = () => {
      signal.removeEventListener('abort', go);
      resolve(undefined);
    };
    signal.addEventListener('abort', go);
    void turn.then(go);
    if (signal.aborted) go();
  });
}
