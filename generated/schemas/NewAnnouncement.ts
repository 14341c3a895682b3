// Generated from contract/. Do not edit.
import * as z from 'zod/mini';
import { format, uniqueItems } from '../../src/platform/wire/schema-rules.ts';
import { UserId } from './UserId.ts';
import type { Agrees } from '../../src/platform/wire/agrees.ts';
import type { components } from '../client/types.ts';

/** An announcement to users, in the language in which they should read it. */
export const NewAnnouncement = z.strictObject({
  userIds: z.array(UserId).check(z.minLength(1), z.maxLength(1000), z.refine(...uniqueItems)),
  title: z.string().check(z.minLength(1), z.maxLength(400)),
  body: z.string().check(z.minLength(1), z.maxLength(4000)),
  link: z.exactOptional(z.string().check(z.maxLength(2000), z.refine(...format('uri')))),
});

/** The same, compiled once while the module loads: request bodies are checked with it. */
export const compiledNewAnnouncement = z.compile(NewAnnouncement, { strict: true });

true satisfies Agrees<typeof NewAnnouncement, components['schemas']['NewAnnouncement']>;
