import type { Client } from './client.ts';
import type { AnyInput } from './descriptor.ts';
import type { Input, OperationId } from './input.ts';
import type { Operation } from './operation.ts';
import type { CallOptions } from './options.ts';
import { ProblemError } from './problem.ts';
import type { AnyResult, Success } from './result.ts';

interface Page {
  readonly items: readonly unknown[];
  readonly nextCursor: string | null;
}

/** The operations that answer with `{ items, nextCursor }`. */
export type PagedOperationId = {
  [Id in OperationId]: [Success<Id>] extends [{ readonly data: Page }] ? Id : never;
}[OperationId];

type Item<Id extends PagedOperationId> =
  Success<Id> extends { readonly data: { readonly items: readonly (infer One)[] } } ? One : never;

/**
 * All items of a list. Each page is requested when the loop reaches it:
 * `for await (const block of pages(listMyBlocks, studymate)) ...`. A refusal is thrown as a ProblemError.
 */
export async function* pages<Id extends PagedOperationId>(
  list: Operation<Id>,
  client: Client,
  input?: Input<Id>,
  options: CallOptions = {},
): AsyncGenerator<Item<Id>, void, undefined> {
  const given: AnyInput = { ...input };
  let cursor: string | null | undefined;
  do {
    const query = cursor ? { ...given.query, cursor } : { ...given.query };
    const result: AnyResult = await client.call(list.descriptor, { ...given, query }, options);
    if (!result.ok) throw new ProblemError(result.problem);
    const page = result.data as Page; // PagedOperationId guarantees this type
    yield* page.items as readonly Item<Id>[];
    cursor = page.nextCursor;
  } while (cursor);
}
