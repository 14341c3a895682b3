/** What a broken rule says, in English and (for the platform's fault messages) in Korean. */
export interface Said {
  readonly error: string;
  readonly params: { readonly ko: string };
}

/** Parameters of `refine`: a rule that zod has no word for, and what is said when it is broken. */
export type Rule<Value = object> = readonly [(value: Value) => boolean, Said];

export function said(error: string, ko: string): Said {
  return { error, params: { ko } };
}
