/** The checks of a known tool. Each check is listed once: under `cases`, `tests` or `not`. */
export interface Tool {
  readonly name: string;
  /** Where the tool lists its checks. */
  readonly source: string;
  /** Checks that generated cases cover. The cases contain these names in `known`. */
  readonly cases: readonly string[];
  /** Checks that hand-written tests cover, by test file. */
  readonly tests: Readonly<Record<string, readonly string[]>>;
  /** Checks that do not apply, by reason. */
  readonly not: Readonly<Record<string, readonly string[]>>;
}
