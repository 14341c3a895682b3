import type * as z from 'zod';
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

/** Checks every part of a request against its schema. Throws one refusal (422) that lists all faults. */
export function validated(
  { request }: EndpointContract,
  raw: DecodedParameters & { body: DecodedBody | null },
): ValidInput {
  const faults: RefusalFault[] = [...raw.faults];
  const part = <Output>(schema: z.ZodType<Output>, root: string, value: unknown): Output | undefined => {
    const result = parsed(schema, value);
    if (result === null) faults.push({ pointer: pointerTo(root), detail: unreadable });
    else if (!result.success)
      faults.push(...faultsOf(result.error.issues, root, value).filter((fault) => isNews(fault, raw.faults)));
    return result?.data;
  };
  // What is not declared was not even read.
  const values = (schema: z.ZodObject | undefined, root: string, value: unknown): Values =>
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

/** zod asks values of any type for their `length`; one that cannot be a number (an object with a `toString`) makes it throw. */
function parsed<Output>(schema: z.ZodType<Output>, value: unknown): z.ZodSafeParseResult<Output> | null {
  try {
    return schema.safeParse(value);
  } catch (error) {
    if (error instanceof TypeError) return null;
    throw error;
  }
}

const unreadable = { en: 'This value is not accepted here.', ko: '허용되지 않는 값입니다.' };

/** A list of faults longer than this helps nobody. */
const mostFaults = 100;

/** Whether the decoder has not already said something about this place. */
function isNews(fault: RefusalFault, known: readonly RefusalFault[]): boolean {
  return !known.some(({ pointer }) => pointer === fault.pointer);
}
