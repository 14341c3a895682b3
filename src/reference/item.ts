/** A text in the languages of the app. */
export interface Names {
  readonly en: string;
  readonly ko: string;
}

/** One item of a reference list. Its code never changes; its names may change. */
export interface ReferenceItem<Code extends string = string> {
  readonly code: Code;
  readonly name: Names;
  readonly description?: Names;
  /** Further facts that some lists have. They are the same in every language. */
  readonly nativeName?: string;
  readonly minutes?: number;
  readonly country?: string;
  readonly countryName?: Names;
  readonly city?: Names;
  readonly timeZone?: string;
}
