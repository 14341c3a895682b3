import { parse } from 'yaml';
import { z } from 'zod';
import { nameOf } from './reports.ts';
import { traits } from './traits.ts';

const acceptedSchema = z.array(
  z.strictObject({
    check: z.string(),
    /** Operations as `GET /users/{userId}`. Without it, all. */
    operations: z.array(z.string()).optional(),
    status: z.int(),
    /** The code of the problem. Without it, an answer that is no problem. */
    code: z.string().optional(),
    /** Places that may be refused. Without it, answers that name no place. */
    pointers: z.array(z.string()).optional(),
    /** What the request must have. Without it, any request. */
    request: z.enum(traits).optional(),
    reason: z.string().min(20),
  }),
);

/** Reports that are no faults, each with its reason. */
export type Accepted = z.infer<typeof acceptedSchema>[number];

/** What the judge needs to know of an operation of generated/model/operations.json. */
export interface JudgedOperation {
  readonly method: string;
  readonly path: string;
  readonly rules: readonly { readonly at: string; readonly en: string }[];
}

/**
 * Accepts what the contract itself announces: a request that fits the schema and breaks a rule that no schema can say
 * (`x-rules`).
 */
export function acceptRules(operations: readonly JudgedOperation[]): Accepted[] {
  return operations.flatMap((operation) =>
    operation.rules.map(({ at, en }) => ({
      check: 'positive_data_acceptance',
      operations: [nameOf(operation)],
      status: 422,
      code: 'request.invalid',
      pointers: [at],
      reason: en,
    })),
  );
}

/** Reads accepted.yaml. @throws ZodError if a line has no reason or an unknown name. */
export function readAccepted(text: string): Accepted[] {
  return acceptedSchema.parse(parse(text));
}
