import * as generated from '../../../generated/client/sdk-operations.ts';
import { type Client, type ClientConfig, createClient } from './client.ts';
import type { AnyInput } from './descriptor.ts';
import type { BoundOperation } from './operation.ts';
import type { CallOptions } from './options.ts';

/** Mapped from the functions, so that editors show their descriptions. */
type Bound = { readonly [Id in keyof typeof generated]: BoundOperation<Id> };

/** A client with every operation as a method. `pages()` and the single functions accept it too. */
export type Studymate = Client & Bound;

/**
 * Creates the whole API as one object: `studymate.getMyProfile()`. It puts every operation into the bundle. If size
 * matters, use `createClient` with the functions named after the operations.
 */
export function createStudymate(config: ClientConfig): Studymate {
  const client = createClient(config);
  const bound = Object.entries(generated).map(([id, { descriptor }]) => [
    id,
    (input: AnyInput = {}, options: CallOptions = {}) => client.call(descriptor, input, options),
  ]);
  // Keys and values come from the same generated module as the types.
  return Object.assign(Object.fromEntries(bound), client) as Studymate;
}
