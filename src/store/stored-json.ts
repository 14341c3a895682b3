import * as z from 'zod/mini';
import type { Instant } from '../platform/time/instant.ts';

/** An instant inside a stored JSON text. */
export const storedInstant = z.custom<Instant>((value) => typeof value === 'string' && /^\d.*T.*Z$/.test(value));

/**
 * Parses a JSON text that another version of the code may have stored. Unknown properties are dropped.
 *
 * @returns null if the text is not JSON or does not have the shape of the schema. The caller states what happens then.
 */
export function parseStored<Value>(schema: z.ZodMiniType<Value>, text: string): Value | null {
  const { data } = schema.safeParse(jsonOrUndefined(text));
  return data ?? null;
}

function jsonOrUndefined(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
