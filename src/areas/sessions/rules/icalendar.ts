/** Writes calendar files (RFC 5545). All times are in UTC, so that no reader needs a definition of a zone. */
import type { Instant } from '../../../platform/time/instant.ts';

/** A session as it stands in a calendar file. */
export interface CalendarEvent {
  readonly uid: string;
  readonly startsAt: Instant;
  readonly endsAt: Instant;
  readonly createdAt: Instant;
  /** When what the event shows changed last, and how often it has. */
  readonly changedAt: Instant;
  readonly sequence: number;
  readonly status: 'TENTATIVE' | 'CONFIRMED' | 'CANCELLED';
  readonly summary: string;
  readonly description: string | null;
  /** An https address, as `URL` writes it. */
  readonly url: string | null;
}

/** The most octets of a line, without its end. */
const LINE = 75;
const encoder = new TextEncoder();

/** The text of a calendar file. The same events give the same text. */
export function calendarFile(name: string, events: readonly CalendarEvent[]): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//STUDYMATE//Sessions//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `NAME:${escapeText(name)}`,
    `X-WR-CALNAME:${escapeText(name)}`,
    'REFRESH-INTERVAL;VALUE=DURATION:PT1H',
    'X-PUBLISHED-TTL:PT1H',
    ...events.flatMap(linesOf),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${foldLine(line)}\r\n`).join('');
}

function linesOf(event: CalendarEvent): string[] {
  const changed = utcOf(event.changedAt);
  return [
    'BEGIN:VEVENT',
    `UID:${event.uid}`,
    `DTSTAMP:${changed}`,
    `LAST-MODIFIED:${changed}`,
    `CREATED:${utcOf(event.createdAt)}`,
    `SEQUENCE:${event.sequence}`,
    `DTSTART:${utcOf(event.startsAt)}`,
    `DTEND:${utcOf(event.endsAt)}`,
    `STATUS:${event.status}`,
    `SUMMARY:${escapeText(event.summary)}`,
    ...(event.description === null ? [] : [`DESCRIPTION:${escapeText(event.description)}`]),
    ...(event.url === null ? [] : [`URL:${event.url}`]),
    'END:VEVENT',
  ];
}

/** `2026-03-05T10:00:00.000Z` → `20260305T100000Z`. */
function utcOf(moment: Instant): string {
  return `${moment.slice(0, 19).replaceAll(/[-:]/g, '')}Z`;
}

/** Escapes a value of type TEXT (section 3.3.11). Without its line ends and control characters it stays in its line. */
export function escapeText(text: string): string {
  return (
    text
      .replaceAll(/[\\;,]/g, String.raw`\$&`)
      .replaceAll(/\r\n|[\r\n\u2028\u2029\u0085]/g, String.raw`\n`)
      // oxlint-disable-next-line no-control-regex -- they are what it removes
      .replaceAll(/[\u0000-\u0008\u000b-\u001f\u007f]/g, '')
      .toWellFormed()
  );
}

/** Folds a line between characters, so that each part has at most 75 octets (section 3.1). */
export function foldLine(line: string): string {
  if (encoder.encode(line).length <= LINE) return line;
  let [folded, octets] = ['', 0];
  for (const character of line) {
    const size = encoder.encode(character).length;
    if (octets + size > LINE) {
      folded += '\r\n ';
      octets = 1;
    }
    folded += character;
    octets += size;
  }
  return folded;
}
