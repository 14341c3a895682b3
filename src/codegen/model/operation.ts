import type { Json } from '../read/json.ts';
import type { Access, Codec, Field, HttpMethod, RateLimitClass } from '../../platform/http/contract.ts';
import type { ChannelModel } from './channel.ts';
import type { Schema } from './schema.ts';
import type { Status } from './status.ts';

/** The most that one call may cost in D1. A batch is one round trip of several statements. */
export interface Budget {
  readonly roundTrips: number;
  readonly statements: number;
  readonly rowsRead: number;
  readonly rowsWritten: number;
}

/** The normalised contract, which all emitters read. It is also written to `generated/model/operations.json`. */
export interface ContractModel {
  /** First twelve hex digits of the SHA-256 of the bundled contract. */
  readonly contract: string;
  readonly title: string;
  readonly version: string;
  readonly basePath: string;
  readonly tags: readonly string[];
  readonly problems: Readonly<Record<string, ProblemModel>>;
  readonly facts: Readonly<Record<string, FactModel>>;
  /** The rules that no schema can say, by name. */
  readonly rules: Readonly<Record<string, LocalisedText>>;
  readonly components: Readonly<Record<string, Schema>>;
  /** Shared answers (`contract/responses`). */
  readonly responses: Readonly<Record<string, ResponseModel>>;
  /** By tag, then operationId. */
  readonly operations: readonly OperationModel[];
  /** Realtime channels, by name. */
  readonly channels: readonly ChannelModel[];
}

export interface LocalisedText {
  readonly en: string;
  readonly ko: string;
}

export interface ProblemModel {
  readonly status: number;
  readonly title: LocalisedText;
  readonly meaning: LocalisedText;
  readonly remedy: LocalisedText;
  readonly userMessage: LocalisedText;
}

export interface OperationModel {
  readonly id: string;
  readonly tag: string;
  readonly method: HttpMethod;
  readonly path: string;
  /** JSON Pointer into the bundled document. */
  readonly pointer: string;
  readonly summary: string;
  readonly description: string;
  readonly access: Access;
  readonly sensitive: boolean;
  readonly rateLimit: RateLimitClass;
  readonly budget: Budget;
  readonly idempotent: boolean;
  /** `x-idempotent-by`: the required id in the body by which a repeated call is known. It takes the place of a key. */
  readonly idempotentBy?: string;
  /** `x-open-query`: unknown query parameters are ignored, not refused. */
  readonly openQuery?: true;
  /** `x-open-to-blocked`: the reason why a user may call this about someone who has blocked them. */
  readonly openToBlocked?: string;
  /** `x-links`: by path parameter, the only operations to which the answer links with it. */
  readonly onlyLinks?: Readonly<Record<string, readonly string[]>>;
  readonly development: boolean;
  /** The codes that `x-problems` names. */
  readonly ownProblems: readonly string[];
  /** All codes, sorted, including those that the platform adds. */
  readonly problems: readonly string[];
  /** `x-reads`: the facts on which the answer depends. */
  readonly reads: readonly FactUse[];
  /** `x-writes`: the facts that a success changes. */
  readonly writes: readonly FactUse[];
  /** The entries of `x-invalidates`, which are added to those that follow from the facts. */
  readonly ownInvalidates: readonly Invalidation[];
  /** All cached answers that a success makes stale. */
  readonly invalidates: readonly Invalidation[];
  readonly parameters: readonly ParameterModel[];
  readonly body: BodyModel | null;
  /** What can be refused although the schemas accept it (`x-rules`). */
  readonly rules: readonly RuleUse[];
  readonly responses: readonly ResponseModel[];
  readonly examples: readonly ExampleModel[];
}

/** A rule that no schema can say, and the place where it holds: a JSON Pointer in which `*` is the index of an item. */
export interface RuleUse extends LocalisedText {
  readonly at: string;
  /** Its name in `contract/rules.yaml`. */
  readonly rule: string;
}

/** Something that answers depend on and that changes alter, from `contract/facts.yaml`. */
export interface FactModel {
  readonly meaning: string;
  /** What can select one of many such facts, for instance the id of a user. */
  readonly parameters: readonly string[];
}

/** A fact that an operation reads or writes. Parameters are runtime expressions. */
export interface FactUse {
  readonly fact: string;
  readonly parameters: Readonly<Record<string, string>>;
}

/** Cached answers of `operation` that a success makes stale. Parameters are runtime expressions. */
export interface Invalidation {
  readonly operation: string;
  readonly parameters: Readonly<Record<string, string>>;
}

export interface ParameterModel {
  /** Header names in lower case. */
  readonly name: string;
  readonly in: 'path' | 'query' | 'header' | 'cookie';
  readonly required: boolean;
  readonly description: string;
  readonly codec: Codec;
  readonly schema: Schema;
}

export interface BodyModel {
  readonly required: boolean;
  readonly maxBytes: number;
  readonly media: readonly BodyMediaModel[];
}

export interface BodyMediaModel {
  readonly type: string;
  readonly kind: 'json' | 'fields' | 'bytes';
  /** For `fields`. */
  readonly fields: Readonly<Record<string, Field>>;
  readonly schema: Schema;
}

export interface HeaderModel {
  /** Lower case. */
  readonly name: string;
  readonly required: boolean;
  readonly description: string;
  readonly schema: Schema;
}

export interface ResponseModel {
  /** The status; 0 in the table of shared answers. */
  readonly status: Status;
  /** Name of the shared answer, or null. */
  readonly component: string | null;
  readonly description: string;
  readonly headers: readonly HeaderModel[];
  /** `schema` is null for bytes. */
  readonly media: readonly { readonly type: string; readonly schema: Schema | null }[];
}

/** One request and its answer, from `contract/examples/<operationId>/<name>.yaml`. */
export interface ExampleModel {
  readonly name: string;
  readonly file: string;
  readonly summary: string;
  readonly status: number;
  readonly as: string;
  readonly scenario: string | null;
  readonly request: {
    readonly path: Readonly<Record<string, Json>>;
    readonly query: Readonly<Record<string, Json>>;
    readonly headers: Readonly<Record<string, Json>>;
    /** Undefined if there is no body. */
    readonly body?: Json;
  };
  readonly response: {
    readonly headers: Readonly<Record<string, Json>>;
    readonly body?: Json;
  };
}
