import type { ProblemCode } from '../../../generated/problems/catalogue.ts';

/** A text in both languages. */
export interface Texts {
  readonly en: string;
  readonly ko: string;
}

/** A text for the caller: one for all languages, or one for each. */
export type Localised = string | Texts;

/** For a value about which there is nothing more exact to say to a user. */
export const checkEntry: Texts = { en: 'Please check this entry.', ko: '입력한 내용을 확인해 주세요.' };

/**
 * One fault in the request: where it is (JSON Pointer from `/body`, `/query`, `/path` or `/headers`) and what is wrong.
 */
export interface RefusalFault {
  readonly pointer: string;
  /** For developers. */
  readonly detail: Localised;
  /** For users of an app. Without it they read a general text. */
  readonly userMessage?: Texts;
  /** The only fault is the length of a text, so rules can still judge it. Not part of the answer. */
  readonly isTooLong?: true;
}

export interface RefusalDetails {
  /** Fills `{name}` in the texts of the catalogue. */
  readonly variables?: Readonly<Record<string, string | number>>;
  /** Replaces the catalogue's meaning and remedy with a more exact text. */
  readonly detail?: Localised;
  /** Replaces the catalogue's text for users of an app. */
  readonly userMessage?: Texts;
  readonly errors?: readonly RefusalFault[];
  /** Of a series of sessions, those whose times are taken. */
  readonly conflicts?: readonly { readonly index: number; readonly startsAt: string }[];
  /** Additional response headers, for example `Retry-After`. */
  readonly headers?: Readonly<Record<string, string>>;
}

/** A refused request, with a code of contract/problems.yaml. A plain object that handlers and services return. */
export interface Refusal<Code extends ProblemCode = ProblemCode> extends RefusalDetails {
  readonly problem: Code;
}

/** Creates a refusal with this code. Status and texts come from the catalogue. */
export function refuse<Code extends ProblemCode>(code: Code, details: RefusalDetails = {}): Refusal<Code> {
  return { problem: code, ...details };
}

/** Creates a refusal (422) because of one value. */
export function refuseValue(pointer: string, detail: Localised, userMessage?: Texts): Refusal<'request.invalid'> {
  return refuse('request.invalid', { errors: [{ pointer, detail, ...(userMessage && { userMessage }) }] });
}

/** Whether a reply is a refusal. */
export function isRefusal(reply: unknown): reply is Refusal {
  return typeof reply === 'object' && reply !== null && 'problem' in reply;
}

/** A refusal as an error, for code below the handler. The endpoint answers it as if the handler had returned it. */
export class Refused extends Error {
  readonly refusal: Refusal;

  constructor(refusal: Refusal) {
    super(refusal.problem);
    this.name = 'Refused';
    this.refusal = refusal;
  }
}
