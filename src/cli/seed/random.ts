/**
 * Repeatable random numbers. Each label has a stream of its own, so that a change of one part does not change another.
 */
export interface Random {
  /** A whole number from `least` to `most`, both included. */
  between(least: number, most: number): number;
  /** True with this probability in percent. */
  chance(percent: number): boolean;
  /** Picks an item of the list. If `skewed`, earlier items are picked more often. */
  pick<const T>(list: readonly [T, ...T[]], skewed?: boolean): T;
}

/** Creates the stream of this label: mulberry32, started with the FNV-1a hash of the label. */
export function createRandom(label: string): Random {
  let state = 0x811c9dc5;
  for (const char of label) state = Math.imul(state ^ (char.codePointAt(0) ?? 0), 0x01000193);
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x1_0000_0000;
  };
  const between = (least: number, most: number): number => least + Math.floor(next() * (most - least + 1));
  return {
    between,
    chance: (percent) => next() * 100 < percent,
    pick: (list, skewed = false) => list[Math.floor((skewed ? next() * next() : next()) * list.length)] ?? list[0],
  };
}
