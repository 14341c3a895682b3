// Generated from contract/. Do not edit.
import * as z from 'zod';
import { format, uniqueItems } from '../../src/platform/wire/schema-rules.ts';
import { UserId } from './UserId.ts';
import type { Agrees } from '../../src/platform/wire/agrees.ts';
import type { components } from '../client/types.ts';

/** An announcement to users, in the language in which they should read it. */
export const NewAnnouncement = z.strictObject({
  userIds: z.array(UserId).min(1).max(100).refine(...uniqueItems),
  title: z.string().min(1).max(400),
  body: z.string().min(1).max(4000),
  link: z.exactOptional(z.string().max(2000).refine(...format('uri'))),
});

/** The same, compiled once while the module loads: request bodies are checked with it. */
export const compiledNewAnnouncement = z.compile(NewAnnouncement, { strict: true });

true satisfies Agrees<typeof NewAnnouncement, components['schemas']['NewAnnouncement']>;
