// Generated from contract/. Do not edit.
import * as z from 'zod/mini';
import type { Agrees } from '../../src/platform/wire/agrees.ts';
import type { components } from '../client/types.ts';

/** A variable that the texts of a type can contain. */
export const NotificationVariable = z.lazy(() => z.object({
  name: z.string(),
  kind: z.enum(['name', 'text', 'instant', 'number']),
  isRequired: z.boolean(),
}));

true satisfies Agrees<typeof NotificationVariable, components['schemas']['NotificationVariable']>;
