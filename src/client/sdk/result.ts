import type { ProblemCodes } from '../../../generated/client/sdk-operations.ts';
import type { operations } from '../../../generated/client/types.ts';
import type { OperationId } from './input.ts';
import type { ClientCode, Problem } from './problem.ts';
import type { StatusesOf, SuccessStatus } from './status.ts';

type Answers<Id extends OperationId> = operations[Id]['responses'];
type Content<Answer> = Answer extends { content: infer Media } ? Media[keyof Media] : undefined;

interface Answered {
  readonly headers: Headers;
  /** Id of the request, to state when asking for help. */
  readonly requestId: string | null;
}

interface Done<Status, Data> extends Answered {
  readonly ok: true;
  readonly status: Status;
  readonly data: Data;
  /** Whether the data is from an earlier read, because the server answered that it is still current. */
  readonly fromMemory: boolean;
}

interface Refused<Status, Code extends string = string> extends Answered {
  readonly ok: false;
  readonly status: Status;
  readonly problem: Problem<Code>;
}

/** The codes of this operation, which editors suggest. Any other text is accepted too, because codes may be added. */
export type CodeOf<Id extends OperationId> =
  | (Id extends keyof ProblemCodes ? ProblemCodes[Id] : never)
  | ClientCode
  | (string & {});

/** `never` for a response without such a status. */
type DoneWith<Status, Data> = [Status] extends [never] ? never : Done<Status, Data>;
type RefusedWith<Status, Code extends string> = [Status] extends [never] ? never : Refused<Status, Code>;

/** A success of this operation. */
export type Success<Id extends OperationId> = {
  [Key in keyof Answers<Id>]: DoneWith<Extract<StatusesOf<Answers<Id>, Key>, SuccessStatus>, Content<Answers<Id>[Key]>>;
}[keyof Answers<Id>];

/** A declared refusal. 304 is among them only for callers that send their own If-None-Match. */
export type Refusal<Id extends OperationId> = {
  [Key in keyof Answers<Id>]: RefusedWith<Exclude<StatusesOf<Answers<Id>, Key>, SuccessStatus>, CodeOf<Id>>;
}[keyof Answers<Id>];

/**
 * No declared answer: network failure, timeout, abort, a proxy's page. `problem.status` is the received status, 0 if
 * none.
 */
export type Failure<Code extends string = string> = Refused<0, Code>;

/** All possible results of a call. `switch (result.status)` narrows the type of `data`. */
export type Result<Id extends OperationId> = Success<Id> | Refusal<Id> | Failure<CodeOf<Id>>;

/** The result without the types of one operation, for code that works with all operations. */
export type AnyResult = Done<number, unknown> | Refused<number>;
