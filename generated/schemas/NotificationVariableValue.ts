// Generated from contract/. Do not edit.
import * as z from 'zod/mini';
import type { Agrees } from '../../src/platform/wire/agrees.ts';
import type { components } from '../client/types.ts';

/** A value for a variable. */
export const NotificationVariableValue = z.strictObject({
  name: z.string().check(z.minLength(1), z.maxLength(40)),
  value: z.string().check(z.minLength(1), z.maxLength(4000)),
});

true satisfies Agrees<typeof NotificationVariableValue, components['schemas']['NotificationVariableValue']>;
