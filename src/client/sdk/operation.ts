import type { Client } from './client.ts';
import type { Descriptor } from './descriptor.ts';
import type { Input, OperationId } from './input.ts';
import type { CallOptions } from './options.ts';
import type { Result, Success } from './result.ts';

type Throwing = CallOptions & { readonly throwOnError: true };
type NeedsInput<Id extends OperationId> = Record<never, never> extends Input<Id> ? false : true;
type Arguments<Id extends OperationId> =
  NeedsInput<Id> extends true ? [input: Input<Id>, options?: CallOptions] : [input?: Input<Id>, options?: CallOptions];
type ThrowingArguments<Id extends OperationId> =
  NeedsInput<Id> extends true
    ? [input: Input<Id>, options: Throwing]
    : [input: Input<Id> | undefined, options: Throwing];

/** One operation as a function that takes the client, so that bundlers keep only the operations that are used. */
export interface Operation<Id extends OperationId> {
  (client: Client, ...args: ThrowingArguments<Id>): Promise<Success<Id>>;
  (client: Client, ...args: Arguments<Id>): Promise<Result<Id>>;
  readonly descriptor: Descriptor;
}

/** One operation bound to a client. */
export interface BoundOperation<Id extends OperationId> {
  (...args: ThrowingArguments<Id>): Promise<Success<Id>>;
  (...args: Arguments<Id>): Promise<Result<Id>>;
}

/** Makes the function of an operation from its descriptor. Only generated code calls it. */
export function operation<Id extends OperationId>(descriptor: Descriptor): Operation<Id> {
  const call = (client: Client, input?: Input<Id>, options?: CallOptions) =>
    client.call(descriptor, input ?? {}, options ?? {});
  // The descriptor and `Id` are of the same operation, which the compiler cannot know because of the overloads.
  return Object.assign(call, { descriptor }) as unknown as Operation<Id>;
}
