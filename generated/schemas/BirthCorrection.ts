// Generated from contract/. Do not edit.
import * as z from 'zod';
import { BirthDate } from './BirthDate.ts';
import { BirthYear } from './BirthYear.ts';

/** A birth as support has established it. Without `birthDate` only the year is known. */
export const BirthCorrection = z.strictObject({
  birthYear: BirthYear,
  birthDate: z.exactOptional(BirthDate),
  reason: z.string().min(1).max(2000),
});

/** The same, compiled once while the module loads: request bodies are checked with it. */
export const compiledBirthCorrection = z.compile(BirthCorrection, { strict: true });
