import type { OperationModel } from '../../model/operation.ts';
import { findResponse } from '../../model/status.ts';
import type { Base, Case } from './case.ts';

/** Cases of repeated calls (idempotency key, ETag), of a used-up rate limit and of failing storage. */
export function makeRepeatingCases(operation: OperationModel, base: Base | null): Case[] {
  return [
    ...makeFailureCases(operation, base),
    ...(base ? [...makeKeyedCases(operation, base), ...makeConditionalCases(operation, base)] : []),
  ];
}

function makeKeyedCases({ idempotent, body }: OperationModel, { status }: Base): Case[] {
  if (!idempotent) return [];
  return [
    {
      status,
      name: 'the same key and payload give the first answer again, marked as replayed (IDM-01)',
      act: 'replay',
    },
    { status: null, name: 'the same key of another user is a different key (IDM-02)', act: 'key-of-another' },
    { status, name: '50 parallel calls with one key take effect once (IDM-03)', act: 'keyed-at-once' },
    ...(body === null
      ? []
      : [{ status: 422, name: 'the same key with another payload is refused (IDM-02)', act: 'key-reused' } as const]),
  ];
}

function makeConditionalCases({ parameters, responses }: OperationModel, { status }: Base): Case[] {
  const takes = (name: string) => parameters.some((parameter) => parameter.in === 'header' && parameter.name === name);
  const unchanged: Case[] = [
    {
      status: 304,
      name: 'If-None-Match with the current ETag, weak or in a list too, answers without a body (CND-02)',
      known: 'CATS ConditionalEtag',
      act: 'unchanged',
    },
    { status, name: 'If-None-Match with an old ETag answers with the body (CND-02)', act: 'changed' },
  ];
  const guarded: Case[] = [
    {
      status: 412,
      name: 'a stale If-Match is refused and changes nothing (CND-03)',
      known: 'CATS ConditionalEtag',
      act: 'stale',
    },
  ];
  const current: Case[] = [
    {
      status,
      name: 'fault-R7: If-Match with the current ETag in a list makes the change, a weak one does not (CND-03)',
      act: 'current',
    },
    { status, name: 'of two parallel changes with one ETag exactly one succeeds (CND-04)', act: 'one-winner' },
  ];
  // If the answer has no ETag, `If-Match` refers to the ETag of another address, which a case cannot know.
  const tagged = findResponse(responses, status)?.headers.some(({ name }) => name.toLowerCase() === 'etag') === true;
  return [
    ...(takes('if-none-match') ? unchanged : []),
    ...(takes('if-match') ? guarded : []),
    ...(takes('if-match') && tagged ? current : []),
  ];
}

function makeFailureCases({ responses }: OperationModel, base: Base | null): Case[] {
  const declares = (wanted: number) => findResponse(responses, wanted) !== undefined;
  return [
    ...(declares(429)
      ? [{ status: 429, name: 'a used-up rate limit says how long to wait', act: 'limited' } as const]
      : []),
    ...(declares(500) && base
      ? [{ status: 500, name: 'a failure of the storage reveals no internals (HTT-02)', act: 'crash' } as const]
      : []),
  ];
}
