/** A text in the languages the app speaks. */
export interface Names {
  readonly en: string;
  readonly ko: string;
}

/** One choice of a reference list. Its code is stable for ever; its names may be improved. */
export interface ReferenceItem<Code extends string = string> {
  readonly code: Code;
  readonly name: Names;
  readonly description?: Names;
  /** Facts that some lists have besides, the same in every language. */
  readonly nativeName?: string;
  readonly minutes?: number;
  readonly country?: string;
  readonly countryName?: Names;
  readonly city?: Names;
  readonly timeZone?: string;
}
