import { Refused } from '../platform/problems/refusal.ts';

/** Whether `connectAreas` has connected the hooks. Until then a hook would silently leave out the areas above it. */
export interface Wiring {
  isComplete: boolean;
}

/** The wiring of the Worker. */
export const wiring: Wiring = { isComplete: false };

/**
 * An interface through which an area calls the areas above it, which it must not import. The lower area declares the
 * hook; it, or an area that may import it, calls the hook. Higher areas connect functions to it in their `defineArea`;
 * src/app.ts connects them when the Worker loads.
 */
export class Hook<Parameters extends readonly unknown[], Result> {
  readonly #name: string;
  readonly #wiring: Wiring;
  readonly #answers = new Map<unknown, (...parameters: Parameters) => Result>();

  /** @param name for messages, for instance `safety.onBlock`. */
  constructor(name: string, wired: Wiring = wiring) {
    this.#name = name;
    this.#wiring = wired;
  }

  /**
   * Connects a function.
   *
   * @param key whose answer it is. Connecting again under the same key replaces the function, so it is called once.
   */
  connect(answer: (...parameters: Parameters) => Result, key: unknown = answer): void {
    this.#answers.set(key, answer);
  }

  /**
   * Calls every connected function and returns the results, those of the highest areas first.
   *
   * @throws Error if the areas are not connected yet.
   */
  ask(...parameters: Parameters): Result[] {
    return this.#connected().map((answer) => answer(...parameters));
  }

  /**
   * Calls every connected function, also after one has failed, and waits for all of them.
   *
   * @throws Refused if one of them refuses; AggregateError with every failure; Error if the areas are not connected
   *   yet.
   */
  async askAll(...parameters: Parameters): Promise<void> {
    const settled = await Promise.allSettled(this.#connected().map(async (answer) => answer(...parameters)));
    const reasons: unknown[] = settled.flatMap((each) => (each.status === 'rejected' ? [each.reason] : []));
    // The caller has lost a permission meanwhile: that is their answer, and no failure.
    const refused = reasons.find((reason) => reason instanceof Refused);
    if (refused !== undefined) throw refused;
    if (reasons.length > 0) {
      throw new AggregateError(reasons, `${this.#name}: ${reasons.map((reason) => String(reason)).join('; ')}`);
    }
  }

  /**
   * Calls the function of a hook that exactly one area answers.
   *
   * @throws Error if no function or several are connected.
   */
  askOne(...parameters: Parameters): Result {
    const [answer, ...others] = this.#connected();
    if (answer === undefined || others.length > 0) {
      throw new Error(`${this.#name} needs one answer and has ${this.#answers.size}; src/app.ts connects the areas`);
    }
    return answer(...parameters);
  }

  #connected(): ((...parameters: Parameters) => Result)[] {
    if (!this.#wiring.isComplete) throw new Error(`${this.#name} was asked before src/app.ts connected the areas`);
    return [...this.#answers.values()];
  }
}

/** A function together with the hook that it will be connected to. */
export interface Connection {
  connect(): void;
}

/** States in `defineArea` that this area answers a hook of an area below it. */
export function connect<Parameters extends readonly unknown[], Result>(
  hook: Hook<Parameters, Result>,
  answer: (...parameters: Parameters) => Result,
): Connection {
  return { connect: () => hook.connect(answer) };
}
