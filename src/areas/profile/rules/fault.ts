import type { Names } from '../../../reference/item.ts';

/** A fault that JSON Schema cannot express: where it is in the request, and what is wrong, in both languages. */
export interface Fault {
  /** JSON Pointer that starts with `/body`, or with `/query` for query parameters. */
  readonly pointer: string;
  readonly detail: Names;
  readonly userMessage: Names;
}

/** The result of checking an input: the checked value, or all faults. */
export type Checked<T> = { readonly faults: readonly Fault[] } | { readonly value: T };

/** Returns the value if there are no faults. */
export function resultOf<T>(faults: readonly Fault[], value: T): Checked<T> {
  return faults.length > 0 ? { faults } : { value };
}

/** What a check returns, as far as faults are concerned. */
type Finding = { readonly faults?: readonly Fault[]; readonly value?: unknown; readonly kind?: string };

/** The faults that a check found. A user below the minimum age is no fault: a problem of its own refuses them. */
export function faultsIn(result: Finding | 'under_age'): readonly Fault[] {
  return result === 'under_age' ? [] : (result.faults ?? []);
}

/**
 * Creates a fault. Users of an app read `userMessage`. By default it is the same text, so a text with a name of the API
 * (`birthDate`) needs another one.
 */
export function makeFault(pointer: string, en: string, ko: string, userMessage: Names = { en, ko }): Fault {
  return { pointer, detail: { en, ko }, userMessage };
}
