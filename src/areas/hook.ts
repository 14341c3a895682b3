/**
 * An interface through which an area calls the areas above it, which it must not import. The lower area declares the
 * hook; it, or an area that may import it, calls the hook. Higher areas connect functions to it in their `defineArea`;
 * src/app.ts connects them when the Worker loads.
 */
export class Hook<Parameters extends readonly unknown[], Result> {
  readonly #name: string;
  readonly #answers: ((...parameters: Parameters) => Result)[] = [];

  /** @param name for messages, for instance `safety.onBlock`. */
  constructor(name: string) {
    this.#name = name;
  }

  /** Connects a function. Connecting the same function again changes nothing. */
  connect(answer: (...parameters: Parameters) => Result): void {
    if (!this.#answers.includes(answer)) this.#answers.push(answer);
  }

  /** Calls every connected function and returns the results, those of the highest areas first. */
  ask(...parameters: Parameters): Result[] {
    return this.#answers.map((answer) => answer(...parameters));
  }

  /**
   * Calls the function of a hook that exactly one area answers.
   *
   * @throws Error if no function or several are connected.
   */
  askOne(...parameters: Parameters): Result {
    const [answer, ...others] = this.#answers;
    if (answer === undefined || others.length > 0) {
      throw new Error(`${this.#name} needs one answer and has ${this.#answers.length}; src/app.ts connects the areas`);
    }
    return answer(...parameters);
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
