import type { Json } from '../../../read/json.ts';
import type { Change } from '../case.ts';

/**
 * A possible way to break one constraint, not yet checked. Of drafts with equal `keyword` and `says`, the first that
 * works is used.
 */
export interface Draft {
  readonly keyword: string;
  /** The wrong value in words: the end of the sentence "422 where the value is …". */
  readonly says: string;
  readonly change: Change;
  /** JSON Pointer, from the root of the value, that the answer must name. */
  readonly at: string;
}

/** One draft for each of `values`, put at the place `at`. */
export function draftValues(at: string, keyword: string, says: string, values: readonly Json[]): Draft[] {
  return values.map((value) => ({ keyword, says, at, change: { at, set: value } }));
}

/** One draft for each of `texts`, repeated `times` times and put at the place `at`. */
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
