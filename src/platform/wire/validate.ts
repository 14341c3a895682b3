import type * as z from 'zod/mini';
import type { EndpointContract } from '../http/contract.ts';
import { refuse, Refused, type RefusalFault } from '../problems/refusal.ts';
import type { DecodedBody } from './body.ts';
import { faultsOf } from './faults.ts';
import { pointerTo } from './pointer.ts';
import type { DecodedParameters } from './parameters.ts';

/** Values of parameters, by name. */
type Values = Readonly<Record<string, unknown>>;

/** The typed input of a handler. */
export interface ValidInput {
  readonly params: Values;
  readonly query: Values;
  readonly headers: Values;
  readonly cookies: Values;
  readonly body: unknown;
}

/**
 * Checks every part of a request against its schema.
 *
 * @throws Refused request.invalid (422) with up to 100 faults.
 */
export function validateInput(
  { request }: EndpointContract,
  raw: DecodedParameters & { body: DecodedBody | null },
): ValidInput {
  const faults: RefusalFault[] = [...raw.faults];
  const part = <Output>(schema: z.ZodMiniType<Output>, root: string, value: unknown): Output | undefined => {
    const result = parseValue(schema, value);
    if (result === null) faults.push({ pointer: pointerTo(root), detail: unreadable });
    else if (!result.success)
      for (const fault of faultsOf(result.error.issues, root, value))
        if (isUnreported(fault, faults)) faults.push(fault);
    return result?.data;
  };
  // An undeclared part was not read.
  const values = (schema: z.ZodMiniObject | undefined, root: string, value: unknown): Values =>
    (schema && part(schema, root, value)) ?? {};
  const body = raw.body && request.body?.[raw.body.mediaType];
  const input = {
    params: values(request.params, 'path', raw.params),
    query: values(request.query, 'query', raw.query),
    headers: values(request.headers, 'headers', raw.headers),
    cookies: values(request.cookies, 'cookies', raw.cookies),
    body: body ? part(body, 'body', raw.body?.value) : raw.body?.value,
  };
  if (faults.length > 0) throw new Refused(refuse('request.invalid', { errors: faults.slice(0, mostFaults) }));
  return input;
}

/**
 * Null if zod throws: it compares the `length` of any value, and an object with its own `toString` cannot become a
 * number.
 */
function parseValue<Output>(schema: z.ZodMiniType<Output>, value: unknown): z.core.util.SafeParseResult<Output> | null {
  try {
    return schema.safeParse(value);
  } catch (error) {
    if (error instanceof TypeError) return null;
    throw error;
  }
}

const unreadable = { en: 'This value is not accepted here.', ko: '허용되지 않는 값입니다.' };

/** The most faults that a response lists. */
export const mostFaults = 100;

/** Whether no fault at this place is known: an empty text is too short, and its broken pattern says nothing more. */
function isUnreported(fault: RefusalFault, known: readonly RefusalFault[]): boolean {
  return !known.some(({ pointer }) => pointer === fault.pointer);
}
