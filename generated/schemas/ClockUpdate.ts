// Generated from contract/ (contract 45ad28cc65a2). Do not edit.
import * as z from 'zod';

/** Where to set the clock. */
export const ClockUpdate = z.strictObject({
  now: z.iso.datetime({ offset: true }).nullable(),
  isFrozen: z.exactOptional(z.boolean()),
});

/** The same as part of a request: what is left out gets its default. */
export const fillingClockUpdate = z.strictObject({
  now: z.iso.datetime({ offset: true }).nullable(),
  isFrozen: z.boolean().default(false),
});

/** The same, compiled once while the module loads: request bodies are checked with it. */
export const compiledClockUpdate = z.compile(fillingClockUpdate, { strict: true });
