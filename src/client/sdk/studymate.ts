import * as generated from '../../../generated/client/sdk-operations.ts';
import { type Client, type ClientConfig, createClient } from './client.ts';
import type { AnyInput } from './descriptor.ts';
import type { BoundOperation } from './operation.ts';
import type { CallOptions } from './options.ts';

/** Mapped from the functions themselves, so that editors show their descriptions. */
type Bound = { readonly [Id in keyof typeof generated]: BoundOperation<Id> };

/** A client with every operation as a method. Being a client itself it also fits `pages()` and the single functions. */
export type Studymate = Client & Bound;

/**
 * The whole API as one object: `studymate.getMyProfile()`. Convenient, and it brings every operation into the bundle;
 * where size counts, use `createClient` with the functions named after the operations.
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
