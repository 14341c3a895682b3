import type { ProblemCodes } from '../../../generated/client/sdk-operations.ts';
import type { operations } from '../../../generated/client/types.ts';
import type { OperationId } from './input.ts';
import type { ClientCode, Problem } from './problem.ts';
import type { StatusesOf, SuccessStatus } from './status.ts';

type Answers<Id extends OperationId> = operations[Id]['responses'];
type Content<Answer> = Answer extends { content: infer Media } ? Media[keyof Media] : undefined;

interface Answered {
  readonly headers: Headers;
  /** Quote it when asking for help. */
  readonly requestId: string | null;
}

interface Done<Status, Data> extends Answered {
  readonly ok: true;
  readonly status: Status;
  readonly data: Data;
  /** The server said that what an earlier read brought is still current. */
  readonly fromMemory: boolean;
}

interface Refused<Status, Code extends string = string> extends Answered {
  readonly ok: false;
  readonly status: Status;
  readonly problem: Problem<Code>;
}

/** The codes this operation may answer with, offered by editors; any other text is accepted too, since codes may be added. */
export type CodeOf<Id extends OperationId> =
  | (Id extends keyof ProblemCodes ? ProblemCodes[Id] : never)
  | ClientCode
  | (string & {});

/** Nothing for a response that no such status belongs to. */
type DoneWith<Status, Data> = [Status] extends [never] ? never : Done<Status, Data>;
type RefusedWith<Status, Code extends string> = [Status] extends [never] ? never : Refused<Status, Code>;

/** A success of this operation. */
export type Success<Id extends OperationId> = {
  [Key in keyof Answers<Id>]: DoneWith<Extract<StatusesOf<Answers<Id>, Key>, SuccessStatus>, Content<Answers<Id>[Key]>>;
}[keyof Answers<Id>];

/** A declared refusal. 304 is one only for callers that sent an If-None-Match of their own. */
export type Refusal<Id extends OperationId> = {
  [Key in keyof Answers<Id>]: RefusedWith<Exclude<StatusesOf<Answers<Id>, Key>, SuccessStatus>, CodeOf<Id>>;
}[keyof Answers<Id>];

/** No answer that the contract knows: network, timeout, abort, a proxy's page. `problem.status` is what came, 0 if nothing. */
export type Failure<Code extends string = string> = Refused<0, Code>;

/** Every way a call can end; `switch (result.status)` narrows `data`. */
export type Result<Id extends OperationId> = Success<Id> | Refusal<Id> | Failure<CodeOf<Id>>;

/** The same without the operation's own types, for code that treats all operations alike. */
export type AnyResult = Done<number, unknown> | Refused<number>;
