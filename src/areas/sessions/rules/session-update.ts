import { readHttpsAddress } from '../../notifications/index.ts';
import { type Checked, type Fault, resultOf, tidyIntroduction, tidyName } from '../../profile/index.ts';
import { findSessionFaults, type SessionKind, type SessionLanguage } from './new-session.ts';

/** What one of the two users may change of a session alone: what is absent stays, and null removes a text. */
export interface SessionPatch {
  readonly kind?: SessionKind;
  readonly languages?: readonly SessionLanguage[];
  readonly topic?: string | null;
  readonly notes?: string | null;
  readonly privateNotes?: string | null;
  readonly meetingLink?: string | null;
}

/** The same as it is sent. */
export type SessionPatchInput = { readonly [Key in keyof SessionPatch]?: SessionPatch[Key] | undefined };

/** Checks what no schema can say, and puts it into the stored form. */
export function checkSessionPatch(input: SessionPatchInput): Checked<SessionPatch> {
  const { topic, notes, privateNotes, meetingLink } = input;
  return resultOf(findPatchFaults(input), {
    ...input,
    topic: topic && tidyName(topic),
    notes: notes && tidyIntroduction(notes),
    privateNotes: privateNotes && tidyIntroduction(privateNotes),
    meetingLink: meetingLink && readHttpsAddress(meetingLink),
  } as SessionPatch); // what is absent stays undefined, and perPatch leaves it out
}

/** The faults of a change. Whether the languages fit into the session, only the database knows. */
export function findPatchFaults(sent: SessionPatchInput): Fault[] {
  return findSessionFaults(Object.fromEntries(Object.entries(sent).filter(([, value]) => value !== null)));
}
