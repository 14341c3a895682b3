import type { Texts } from '../problems/refusal.ts';

/** The message for a broken rule, in English (`error`) and Korean, and the text for users, if there is one. */
export interface RuleMessage {
  readonly error: string;
  /** With `findItems`, the faults are at these items of the list, not at the list. */
  readonly params: { readonly ko: string; readonly user?: Texts; readonly findItems?: FindItems };
}

/** Finds the indices of the items of a list that break a rule. */
export type FindItems = (items: readonly unknown[]) => readonly number[];

/** The two parameters of zod's `refine`: a check that zod does not have, and the message for a value that fails it. */
export type Rule<Value = object> = readonly [(value: Value) => boolean, RuleMessage];

/** Creates the message for developers. `user` is what a user of an app reads; without it they read a general text. */
export function createRuleMessage(error: string, ko: string, user?: Texts): RuleMessage {
  return { error, params: user === undefined ? { ko } : { ko, user } };
}

/** Whether a parameter of an issue finds the items that break its rule. */
export function isFindItems(value: unknown): value is FindItems {
  return typeof value === 'function';
}

/** Whether a parameter of an issue is a text for users. */
export function isUserMessage(value: unknown): value is Texts {
  return typeof value === 'object' && value !== null && 'en' in value && 'ko' in value;
}
