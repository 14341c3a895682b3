/** One reason why the contract cannot be generated from. */
export interface Fault {
  /** JSON Pointer into the bundled document, for example `/paths/~1users~1me/get`; or `file:<path>` for a file outside it. */
  readonly pointer: string;
  /** What is wrong, as a sentence. */
  readonly reason: string;
  /** What to write instead. */
  readonly advice: string;
}

/** Collects every fault of a run, so that all are reported at once. */
export class Faults {
  readonly all: Fault[] = [];

  add(pointer: string, reason: string, advice: string): void {
    if (!this.all.some((fault) => fault.pointer === pointer && fault.reason === reason))
      this.all.push({ pointer, reason, advice });
  }
}

/** Stops generation. `message` is the whole report for the reader. */
export class Refusal extends Error {
  readonly faults: readonly Fault[];

  constructor(message: string, faults: readonly Fault[]) {
    super(message);
    this.name = 'Refusal';
    this.faults = faults;
  }
}
