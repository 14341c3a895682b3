/**
 * Contract cases: tests as data. `generated/cases/<tag>/<operationId>.json` holds one `CaseFile`; `test/contract` runs it.
 * Only types here, so that the runner inside workerd can share them.
 */
import type { Json } from '../../read/json.ts';

export interface CaseFile {
  readonly operation: string;
  readonly tag: string;
  /** Upper case. */
  readonly method: string;
  readonly path: string;
  readonly access: string;
  /** Media type of the request body, or null. */
  readonly sends: string | null;
  /** How list parameters of the query stand on the wire: name to separator; absent ones are repeated. */
  readonly separators: Readonly<Record<string, string>>;
  /** A call that succeeds: what most cases start from. Null while the operation has no example of a success. */
  readonly base: Base | null;
  /** The request that breaches change in one place: valid, with every optional part present. */
  readonly complete: RequestParts;
  readonly cases: readonly Case[];
  /** Constraints for which no request could be made that breaks them and nothing else. */
  readonly gaps: readonly string[];
}

/** Parts of a request. Texts may hold `{{variables}}` of the scenario. */
export interface RequestParts {
  readonly path: Readonly<Record<string, Json>>;
  readonly query: Readonly<Record<string, Json>>;
  readonly headers: Readonly<Record<string, Json>>;
  readonly body?: Json;
}

export interface Base {
  readonly example: string;
  readonly status: number;
  /** A seeded person, or `none`. */
  readonly as: string;
  readonly scenario: string | null;
  readonly request: RequestParts;
}

/** One place of a request, as a JSON Pointer from `/path`, `/query`, `/headers` or `/body`, and what is put there. */
export type Change =
  | { readonly at: string; readonly set: Json }
  | { readonly at: string; readonly remove: true }
  /** A text so long that it is written as a repetition, after a beginning. */
  | { readonly at: string; readonly start?: string; readonly text: string; readonly times: number }
  /** A list of equal items. */
  | { readonly at: string; readonly item: Json; readonly times: number };

interface Common {
  /** Status the answer must have; null where any declared status but a 5xx will do. */
  readonly status: number | null;
  /** The guarantee, as a sentence. */
  readonly name: string;
  /** What other tools call this check. */
  readonly known?: string;
}

export type Case = Common & Act;

export type Act =
  | ExampleAct
  /** The complete request with one fault: 422 with exactly this pointer. */
  | { readonly act: 'breach'; readonly keyword: string; readonly change: Change; readonly pointer: string }
  /** The complete request with a change that is refused for another reason than the schema's. */
  | { readonly act: 'refused'; readonly change: Change; readonly code: string }
  /** The complete request at a boundary: valid by the contract. */
  | { readonly act: 'fit'; readonly keyword: string; readonly change: Change }
  /** Texts that break careless programs. */
  | { readonly act: 'hostile'; readonly changes: readonly Change[] }
  | WireAct
  /** The base request by somebody else. */
  | { readonly act: 'caller'; readonly caller: Caller; readonly code: string | null }
  /** An id answers as one that does not exist: to somebody else, or to whom all people behind it have blocked. */
  | {
      readonly act: 'masked';
      readonly place: 'path' | 'body';
      readonly parameter: string;
      readonly reader: 'other' | 'blocked';
    }
  /** The base request with the ids at these places in capital letters. */
  | { readonly act: 'capitals'; readonly places: readonly string[] }
  | { readonly act: 'replay' | 'key-reused' | 'key-of-another' | 'keyed-at-once' }
  | { readonly act: 'stale' | 'current' | 'one-winner' | 'unchanged' | 'changed' }
  | { readonly act: 'head' | 'limited' | 'crash' };

export type Caller =
  | 'none'
  | 'garbage'
  | 'expired'
  | 'forged'
  | 'user'
  | 'other'
  | 'blocked'
  | 'admin'
  | 'suspended'
  | 'signed-out';

export interface ExampleAct {
  readonly act: 'example';
  readonly example: string;
  readonly as: string;
  readonly scenario: string | null;
  readonly request: RequestParts;
  readonly response: { readonly headers: Readonly<Record<string, Json>>; readonly body?: Json };
}

/** The base request, changed below the level of values. */
export interface WireAct {
  readonly act: 'wire';
  readonly method?: string;
  /** Null sends none. */
  readonly contentType?: string | null;
  readonly text?: string;
  /** The text this many times. */
  readonly times?: number;
  /** Bytes in hexadecimal, for what is no text. */
  readonly hex?: string;
  /** Without Content-Length. */
  readonly chunked?: true;
  readonly code: string | null;
  /** Methods that `Allow` must name. */
  readonly allow?: readonly string[];
}
