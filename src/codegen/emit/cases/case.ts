/**
 * Contract cases: tests as data. `generated/cases/<tag>/<operationId>.json` holds one `CaseFile`; `test/contract` runs
 * it. This file has only types, so that the test runner inside workerd can import it.
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
  /**
   * Separators of the list parameters of the query, by name. A list without a separator is sent as repeated parameters.
   */
  readonly separators: Readonly<Record<string, string>>;
  /** The successful request from which most cases start. Null if the operation has no example of a success. */
  readonly base: Base | null;
  /** A valid request with every optional part. Each breach changes it in one place. */
  readonly complete: RequestParts;
  readonly cases: readonly Case[];
  /** Constraints that no request can break without breaking another one too. */
  readonly gaps: readonly string[];
}

/** The parts of a request. Texts may contain `{{variables}}` of the scenario. */
export interface RequestParts {
  readonly path: Readonly<Record<string, Json>>;
  readonly query: Readonly<Record<string, Json>>;
  readonly headers: Readonly<Record<string, Json>>;
  readonly body?: Json;
}

export interface Base {
  readonly example: string;
  readonly status: number;
  /** The seeded person who calls, or `none`. */
  readonly as: string;
  readonly scenario: string | null;
  readonly request: RequestParts;
}

/** One place of a request (a JSON Pointer from `/path`, `/query`, `/headers` or `/body`) and the value put there. */
export type Change =
  | { readonly at: string; readonly set: Json }
  | { readonly at: string; readonly remove: true }
  /** A long text, written as `start` and `times` repetitions of `text`. */
  | { readonly at: string; readonly start?: string; readonly text: string; readonly times: number }
  /** A list of equal items. */
  | { readonly at: string; readonly item: Json; readonly times: number };

interface Common {
  /** The required status; null where any declared status except a 5xx passes. */
  readonly status: number | null;
  /** The guarantee, as a sentence. */
  readonly name: string;
  /** The names that other tools have for this check. */
  readonly known?: string;
}

export type Case = Common & Act;

export type Act =
  | ExampleAct
  /** The complete request with one fault: 422 with exactly this pointer. */
  | { readonly act: 'breach'; readonly keyword: string; readonly change: Change; readonly pointer: string }
  /** The complete request with a change that is refused, but not by the schema. */
  | { readonly act: 'refused'; readonly change: Change; readonly code: string }
  /** The complete request at a boundary: valid by the contract. */
  | { readonly act: 'fit'; readonly keyword: string; readonly change: Change }
  /** Unusual texts that break programs which handle text carelessly. */
  | { readonly act: 'hostile'; readonly changes: readonly Change[] }
  | WireAct
  /** The base request, sent by another caller. */
  | { readonly act: 'caller'; readonly caller: Caller; readonly code: string | null }
  /** An id answers like one that does not exist: to another user, or to a user whom its owners have blocked. */
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
  | 'just-suspended'
  | 'signed-out';

export interface ExampleAct {
  readonly act: 'example';
  readonly example: string;
  readonly as: string;
  readonly scenario: string | null;
  readonly request: RequestParts;
  /** The example is derived: its body has no texts, which are those of the catalogue. */
  readonly isDerived?: true;
  readonly response: { readonly headers: Readonly<Record<string, Json>>; readonly body?: Json };
}

/** The base request with another method, media type, encoding or size. */
export interface WireAct {
  readonly act: 'wire';
  readonly method?: string;
  /** Null: no Content-Type is sent. */
  readonly contentType?: string | null;
  readonly text?: string;
  /** How often the text is repeated. */
  readonly times?: number;
  /** The body as hexadecimal bytes, where it is not valid text. */
  readonly hex?: string;
  /** Sent in chunks, without Content-Length. */
  readonly chunked?: true;
  readonly code: string | null;
  /** Methods that `Allow` must name. */
  readonly allow?: readonly string[];
}
