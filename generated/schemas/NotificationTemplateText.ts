// Generated from contract/. Do not edit.
import * as z from 'zod/mini';
import type { Agrees } from '../../src/platform/wire/agrees.ts';
import type { components } from '../client/types.ts';

/**
 * A text with variables. `{actor}` stands for the value of a variable. In Korean, `{actor:이/가}` is the value with the
 * particle that fits it; known pairs are 이/가, 을/를, 은/는, 와/과, 으로/로, 이랑/랑, 이나/나, 아/야 and 이에요/예요. Braces stand for
 * nothing else.
 */
export const NotificationTemplateText = z.strictObject({
  title: z.string().check(z.minLength(1), z.maxLength(400)),
  body: z.string().check(z.minLength(1), z.maxLength(4000)),
});

true satisfies Agrees<typeof NotificationTemplateText, components['schemas']['NotificationTemplateText']>;
