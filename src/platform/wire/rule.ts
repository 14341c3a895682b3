/** The message for a broken rule, in English (`error`) and Korean. */
export interface RuleMessage {
  readonly error: string;
  readonly params: { readonly ko: string };
}

/** The two parameters of zod's `refine`: a check that zod does not have, and the message for a value that fails it. */
export type Rule<Value = object> = readonly [(value: Value) => boolean, RuleMessage];

export function createRuleMessage(error: string, ko: string): RuleMessage {
  return { error, params: { ko } };
}
