import type { Json } from '../../../read/json.ts';
import type { Change } from '../case.ts';

/** A way to break one constraint, not yet judged. Several drafts may share `keyword` and `says`: the first that fits is taken. */
export interface Draft {
  readonly keyword: string;
  /** Ends the sentence "422 where the value is …". */
  readonly says: string;
  readonly change: Change;
  /** Place that the answer must point at, from the root of the value. */
  readonly at: string;
}

/** Drafts that put each of `values` at one place. */
export function draftValues(at: string, keyword: string, says: string, values: readonly Json[]): Draft[] {
  return values.map((value) => ({ keyword, says, at, change: { at, set: value } }));
}

/** Drafts that put a text of `times` repetitions there. */
export function draftRepeats(
  at: string,
  keyword: string,
  says: string,
  texts: readonly string[],
  times: number,
): Draft[] {
  return texts.map((text) => ({
    keyword,
    says,
    at,
    change: times <= 80 ? { at, set: text.repeat(times) } : { at, text, times },
  }));
}
