// Generated from contract/. Do not edit.
import * as z from 'zod/mini';
import { format } from '../../src/platform/wire/schema-rules.ts';
import { SessionKind } from './SessionKind.ts';
import { SessionLanguageEntry } from './SessionLanguageEntry.ts';
import { SessionLink } from './SessionLink.ts';
import { SessionNotes } from './SessionNotes.ts';
import { SessionRecurrence, fillingSessionRecurrence } from './SessionRecurrence.ts';
import { SessionTopic } from './SessionTopic.ts';
import { UserId } from './UserId.ts';
import type { Agrees } from '../../src/platform/wire/agrees.ts';
import type { components } from '../client/types.ts';

/** A session for which the caller asks a partner. */
export const NewSession = z.strictObject({
  partnerId: UserId,
  kind: SessionKind,
  startsAt: z.string().check(z.refine(...format('date-time'))),
  durationMinutes: z.int().check(z.gte(15), z.lte(240)),
  languages: z.exactOptional(z.array(SessionLanguageEntry).check(z.maxLength(4))),
  topic: z.exactOptional(SessionTopic),
  notes: z.exactOptional(SessionNotes),
  privateNotes: z.exactOptional(SessionNotes),
  meetingLink: z.exactOptional(SessionLink),
  recurrence: z.exactOptional(SessionRecurrence),
});

/** The same as part of a request: absent properties get their defaults. */
export const fillingNewSession = z.strictObject({
  partnerId: UserId,
  kind: SessionKind,
  startsAt: z.string().check(z.refine(...format('date-time'))),
  durationMinutes: z.int().check(z.gte(15), z.lte(240)),
  languages: z._default(z.array(SessionLanguageEntry).check(z.maxLength(4)), []),
  topic: z.exactOptional(SessionTopic),
  notes: z.exactOptional(SessionNotes),
  privateNotes: z.exactOptional(SessionNotes),
  meetingLink: z.exactOptional(SessionLink),
  recurrence: z.exactOptional(fillingSessionRecurrence),
});

/** The same, compiled once while the module loads: request bodies are checked with it. */
export const compiledNewSession = z.compile(fillingNewSession, { strict: true });

true satisfies Agrees<typeof NewSession, components['schemas']['NewSession']>;
