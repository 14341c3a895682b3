/**
 * A question that an area asks the areas above it, which it must not import. The area declares the hook and asks; areas
 * above answer in their `defineArea`; src/app.ts connects both when the Worker loads.
 */
export class Hook<Parameters extends readonly unknown[], Result> {
  readonly #name: string;
  readonly #answers: ((...parameters: Parameters) => Result)[] = [];

  /** @param name shown in messages: `safety.onBlock`. */
  constructor(name: string) {
    this.#name = name;
  }

  /** Connects an answer. Connecting the same function again changes nothing. */
  connect(answer: (...parameters: Parameters) => Result): void {
    if (!this.#answers.includes(answer)) this.#answers.push(answer);
  }

  /** Every area's answer, those of the highest areas first. */
  ask(...parameters: Parameters): Result[] {
    return this.#answers.map((answer) => answer(...parameters));
  }

  /** The answer of a hook that exactly one area answers. Throws an Error when none or several are connected. */
  askOne(...parameters: Parameters): Result {
    const [answer, ...others] = this.#answers;
    if (answer === undefined || others.length > 0) {
      throw new Error(`${this.#name} needs one answer and has ${this.#answers.length}; src/app.ts connects the areas`);
    }
    return answer(...parameters);
  }
}

/** An answer on its way to its hook. */
export interface Connection {
  connect(): void;
}

/** Says in `defineArea` that this area answers a hook of an area below it. */
export function on<Parameters extends readonly unknown[], Result>(
  hook: Hook<Parameters, Result>,
  answer: (...parameters: Parameters) => Result,
): Connection {
  return { connect: () => hook.connect(answer) };
}
