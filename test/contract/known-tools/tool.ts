/** Checks of a known tool, each in one place: what we do about it, or why we do not. */
export interface Tool {
  readonly name: string;
  /** Where the tool lists its checks. */
  readonly source: string;
  /** Generated cases bear these names (`known`). */
  readonly cases: readonly string[];
  /** Tests by hand, by their file. */
  readonly tests: Readonly<Record<string, readonly string[]>>;
  /** What does not apply, by its reason. */
  readonly not: Readonly<Record<string, readonly string[]>>;
}
