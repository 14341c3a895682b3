/** The two measured operations, and the response bodies of their handlers. All sides return the same values. */
import * as z from 'zod/mini';
import type { EndpointContract } from '../../../src/platform/http/contract.ts';
import { format } from '../../../src/platform/wire/schema-rules.ts';

const id = '01900000-0000-7000-8000-000000000001';
const instant = '2026-03-02T09:00:00.000Z';

/** A schema in the form that the generator writes: eleven fields, one of them a list of objects. */
const PlanReplacement = z.strictObject({
  title: z.string().check(z.minLength(1), z.maxLength(120)),
  description: z.exactOptional(z.nullable(z.string().check(z.maxLength(2000)))),
  language: z.string().check(z.regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/u)),
  level: z.enum(['A1', 'A2', 'B1', 'B2', 'C1', 'C2']),
  startsAt: z.string().check(z.refine(...format('date-time'))),
  minutes: z.int().check(z.gte(15), z.lte(180)),
  isPublic: z.boolean(),
  seats: z.int().check(z.gte(2), z.lte(20)),
  topics: z.array(z.string().check(z.minLength(1), z.maxLength(40))).check(z.maxLength(10)),
  host: z.guid(),
  parts: z
    .array(z.strictObject({ name: z.string().check(z.maxLength(80)), minutes: z.int().check(z.gte(1), z.lte(180)) }))
    .check(z.maxLength(20)),
});
const Plan = z.extend(PlanReplacement, {
  planId: z.guid(),
  version: z.int(),
  updatedAt: z.string().check(z.refine(...format('date-time'))),
});

/** The contract of `PUT /plans/{planId}?notify=…`, in the form of the operations in generated/server/endpoints. */
export const putPlan: EndpointContract = {
  operation: {
    id: 'putPlan',
    tag: 'bench',
    method: 'put',
    access: 'self',
    rateLimit: 'standard',
    problems: ['request.invalid'],
    parameters: [
      { name: 'planId', in: 'path', required: true, codec: { kind: 'scalar', type: 'string' } },
      { name: 'notify', in: 'query', required: false, codec: { kind: 'scalar', type: 'boolean' } },
    ],
    body: { required: true, maxBytes: 65536, media: { 'application/json': { kind: 'json' } } },
  },
  request: {
    params: z.compile(z.strictObject({ planId: z.guid() })),
    query: z.compile(z.strictObject({ notify: z.exactOptional(z.boolean()) })),
    body: { 'application/json': z.compile(PlanReplacement, { strict: true }) },
  },
  responses: { 200: { media: { 'application/json': Plan } } },
};

export const planBody = JSON.stringify({
  title: 'Films and long walks',
  description: 'We watch one short film before we meet, and talk about it while we walk.',
  language: 'en',
  level: 'B1',
  startsAt: instant,
  minutes: 60,
  isPublic: true,
  seats: 4,
  topics: ['film', 'walking', 'weather'],
  host: id,
  parts: [
    { name: 'Korean', minutes: 30 },
    { name: 'English', minutes: 30 },
  ],
});

/** Returns the response body of all handlers for a plan. */
export function storedPlan<B extends object>(planId: string, body: B) {
  return { ...body, planId, version: 2, updatedAt: instant };
}

/** Returns the response body of all handlers for `GET /matching/matches`: `limit` matches, without storage. */
export function matches(limit: number) {
  const partner = {
    userId: id,
    englishName: 'Daniel Reed',
    image: null,
    nativeLanguages: ['en'],
    learningLanguages: ['ko'],
  };
  return {
    items: Array.from({ length: limit }, () => ({ matchId: id, partner, roomId: id, matchedAt: instant })),
    nextCursor: null,
  };
}
