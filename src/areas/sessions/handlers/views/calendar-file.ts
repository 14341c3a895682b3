import { etagOf } from '../../../../platform/http/etag.ts';
import { sha256Base64url } from '../../../../platform/hash.ts';
import { calendarFile, type CalendarEvent } from '../../rules/icalendar.ts';

/** A calendar file and its entity-tag, a hash of its bytes. */
export async function calendarFileAnswer(
  events: readonly CalendarEvent[],
): Promise<{ readonly body: Uint8Array; readonly headers: { readonly etag: string } }> {
  const file = calendarFile('STUDYMATE', events);
  return { body: new TextEncoder().encode(file), headers: { etag: etagOf(await sha256Base64url(file)) } };
}
