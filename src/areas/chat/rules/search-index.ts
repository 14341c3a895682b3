/** What the search index holds of a text: tokens, separated by blanks, in the order of the text. */
import { GAP, initialOf, unitsOf, type Unit } from './search-units.ts';

/** The tokens of a text. */
export interface IndexedText {
  /** Pairs of neighbouring characters (a character alone if it has no neighbour), words, numbers, signs and gaps. */
  readonly body: string;
  /** Each character once, so that one alone is found too. */
  readonly units: string;
  /** The consonants with which Korean syllables begin, as pairs. */
  readonly initials: string;
}

/** Makes the tokens of a text. */
export function indexText(text: string): IndexedText {
  const units = unitsOf(text);
  const parts = units.flatMap(({ kind, key }) => (kind === 'part' ? key : []));
  return {
    body: tokensOf(units).join(' '),
    units: [...new Set(parts)].join(' '),
    initials: initialTokens(units).join(' '),
  };
}

/**
 * The tokens of units that stand beside each other. The pairs of a run overlap, so a phrase of them is found exactly
 * where the characters follow one another.
 */
export function tokensOf(units: readonly Unit[]): string[] {
  return runsOf(units, ({ kind, key }) => (kind === 'part' ? key : null)).flatMap((run) =>
    'other' in run ? run.other.key : run.keys.length === 1 ? run.keys : pairsOf(run.keys),
  );
}

function initialTokens(units: readonly Unit[]): string[] {
  return runsOf(units, initialOf).flatMap((run) =>
    'keys' in run && run.keys.length > 1 ? [...pairsOf(run.keys), GAP] : [],
  );
}

/** Joins each two neighbours. */
export function pairsOf(keys: readonly string[]): string[] {
  return keys.slice(1).map((key, index) => `${keys[index]}${key}`);
}

type Run = { readonly keys: string[] } | { readonly other: Unit };

/** Divides units into runs of those that have a key, and the others. */
function runsOf(units: readonly Unit[], keyOf: (unit: Unit) => string | null): Run[] {
  const runs: Run[] = [];
  for (const unit of units) {
    const key = keyOf(unit);
    const last = runs.at(-1);
    if (key === null) runs.push({ other: unit });
    else if (last !== undefined && 'keys' in last) last.keys.push(key);
    else runs.push({ keys: [key] });
  }
  return runs;
}
