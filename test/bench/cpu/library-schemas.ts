/**
 * The schemas of the two operations, with the means of zod itself. They are functions because one of the compared
 * libraries builds them for each request.
 */
import { z } from 'zod';

const instant = () => z.iso.datetime({ offset: true });

export const planReplacement = () =>
  z.strictObject({
    title: z.string().min(1).max(120),
    description: z.string().max(2000).nullable().optional(),
    language: z.string().regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/u),
    level: z.enum(['A1', 'A2', 'B1', 'B2', 'C1', 'C2']),
    startsAt: instant(),
    minutes: z.int().min(15).max(180),
    isPublic: z.boolean(),
    seats: z.int().min(2).max(20),
    topics: z.array(z.string().min(1).max(40)).max(10),
    host: z.guid(),
    parts: z.array(z.strictObject({ name: z.string().max(80), minutes: z.int().min(1).max(180) })).max(20),
  });

export const plan = () => planReplacement().extend({ planId: z.guid(), version: z.int(), updatedAt: instant() });

export const matchPage = () =>
  z.object({
    items: z.array(
      z.object({
        matchId: z.guid(),
        partner: z.object({
          userId: z.guid(),
          englishName: z.string(),
          image: z.object({ url: z.url() }).nullable(),
          nativeLanguages: z.array(z.string()),
          learningLanguages: z.array(z.string()),
        }),
        roomId: z.guid(),
        matchedAt: instant(),
      }),
    ),
    nextCursor: z.string().nullable(),
  });
