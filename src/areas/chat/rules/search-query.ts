/** Reads queries: what the index is asked for, and where a text has what was asked. */
import { pairsOf, tokensOf } from './search-index.ts';
import { initialOf, isConsonant, type Unit, unitsOf } from './search-units.ts';

/** One term of a query: units that must follow one another in a text. */
export interface Term {
  readonly units: readonly Unit[];
  /** It consists of Korean consonants, which also stand for the syllables that begin with them. */
  readonly isInitials: boolean;
}

/** A place in a text, in code points. */
export interface Highlight {
  readonly start: number;
  readonly end: number;
}

/** So many places of one text are shown. */
const HIGHLIGHTS = 100;

/** The terms of a query, each once. None if nothing of it is visible. */
export function termsOf(query: string): Term[] {
  const terms = new Map<string, Term>();
  let units: Unit[] = [];
  const end = (): void => {
    if (units.length > 0) terms.set(units.map(({ key }) => key).join('\n'), makeTerm(units));
    units = [];
  };
  // What is stored has this form too.
  for (const unit of unitsOf(query.normalize('NFC')))
    if (unit.kind === 'gap') end();
    else units.push(unit);
  end();
  return [...terms.values()];
}

function makeTerm(units: readonly Unit[]): Term {
  return { units, isInitials: units.length > 1 && units.every(({ key }) => isConsonant(key)) };
}

/** The condition of a term in the language of FTS5. Every token is quoted, so none has a meaning of its own. */
export function conditionOf({ units, isInitials }: Term): string {
  if (isInitials) return `initials : ${phrase(pairsOf(units.map(({ key }) => key)))}`;
  const isPart = (place: number): boolean => units[place]?.kind === 'part';
  const end = units.length;
  // A character at an end of the term may have a neighbour in the text, which is then a part of its token.
  const first = isPart(0) && !isPart(1) ? 1 : 0;
  const last = isPart(end - 1) && !isPart(end - 2) ? end - 1 : end;
  const alone = units.filter((_, place) => place < first || place >= last).map(({ key }) => `units : ${phrase([key])}`);
  const inner = units.slice(first, last);
  return [...alone, ...(inner.length > 0 ? [`body : ${phrase(tokensOf(inner))}`] : [])].join(' AND ');
}

/** Quotes tokens. No token has a quotation mark: it is in its wide form. */
function phrase(tokens: readonly string[]): string {
  return `"${tokens.join(' ')}"`;
}

/**
 * The places of a text that a query names, in order and without overlaps. Null if the text does not have every term:
 * the index finds a little more than was asked where characters stand beside words.
 */
export function highlightsIn(text: string, terms: readonly Term[]): Highlight[] | null {
  const units = unitsOf(text);
  const found: Highlight[] = [];
  for (const term of terms) {
    const places = placesOf(term, units);
    if (places.length === 0) return null;
    found.push(...places);
  }
  return mergePlaces(found).slice(0, HIGHLIGHTS);
}

function placesOf({ units: asked, isInitials }: Term, units: readonly Unit[]): Highlight[] {
  const isAsked = (unit: Unit | undefined, { kind, key }: Unit): boolean =>
    unit !== undefined && (isInitials ? initialOf(unit) === key : unit.kind === kind && unit.key === key);
  return units.flatMap(({ start }, place) => {
    if (!asked.every((each, at) => isAsked(units[place + at], each))) return [];
    return [{ start, end: units[place + asked.length - 1]?.end ?? start }];
  });
}

function mergePlaces(found: readonly Highlight[]): Highlight[] {
  const merged: Highlight[] = [];
  for (const place of found.toSorted((one, other) => one.start - other.start || one.end - other.end)) {
    const last = merged.at(-1);
    if (last === undefined || place.start >= last.end) merged.push(place);
    else merged[merged.length - 1] = { start: last.start, end: Math.max(last.end, place.end) };
  }
  return merged;
}
