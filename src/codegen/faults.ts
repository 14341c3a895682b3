/** One reason why nothing can be generated from the contract. */
export interface Fault {
  /**
   * JSON Pointer into the bundled document, such as `/paths/~1users~1me/get`; or `file:<path>` for a file outside it.
   */
  readonly pointer: string;
  /** What is wrong, as a sentence. */
  readonly reason: string;
  /** What to write instead. */
  readonly advice: string;
}

/** Collects the faults of a run, so that all are reported at once. */
export class Faults {
  readonly all: Fault[] = [];

  add(pointer: string, reason: string, advice: string): void {
    if (!this.all.some((fault) => fault.pointer === pointer && fault.reason === reason))
      this.all.push({ pointer, reason, advice });
  }
}

/** Stops the generation. `message` is the complete report for the user. */
export class Refusal extends Error {
  readonly faults: readonly Fault[];

  constructor(message: string, faults: readonly Fault[]) {
    super(message);
    this.name = 'Refusal';
    this.faults = faults;
  }
}
