/** How much one run of a cleaning task does at most. contract/decisions/0017 has the arithmetic. */
export interface Portions {
  /** The most rows that one statement changes. */
  readonly rows: number;
  /** How often the statement is repeated. */
  readonly times: number;
}

/**
 * Repeats a statement that handles at most `rows` rows while there may be more, at most `times` times. Several short
 * statements let other changes run in between, which one long statement would hold up.
 *
 * @param handle returns how many rows it handled.
 * @returns how many rows were handled in all.
 */
export async function repeatWhileFull(
  { rows, times }: Portions,
  handle: (rows: number) => Promise<number>,
): Promise<number> {
  let total = 0;
  for (let time = 0; time < times; time += 1) {
    const handled = await handle(rows);
    total += handled;
    if (handled < rows) break;
  }
  return total;
}
