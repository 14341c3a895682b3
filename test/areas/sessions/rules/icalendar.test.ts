import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import {
  calendarFile,
  escapeText,
  foldLine,
  type CalendarEvent,
} from '../../../../src/areas/sessions/rules/icalendar.ts';

const event: CalendarEvent = {
  uid: '019cadc6-9a80-7161-9d47-39dea0183625@studymate',
  startsAt: '2026-03-05T10:00:00.000Z',
  endsAt: '2026-03-05T11:00:00.000Z',
  createdAt: '2026-03-02T09:00:00.000Z',
  changedAt: '2026-03-02T09:30:00.000Z',
  sequence: 1,
  status: 'CONFIRMED',
  summary: 'Travelling',
  description: 'With Daniel Reed',
  url: 'https://meet.example/mina-daniel',
};
const octets = (line: string) => new TextEncoder().encode(line).length;
const eventsIn = (file: string) => new ICAL.Component(ICAL.parse(file) as unknown[]).getAllSubcomponents('vevent');

describe('calendarFile', () => {
  it('feed-F01: folds at 75 octets between characters', () => {
    const folded = (text: string) => foldLine(`SUMMARY:${text}`).split('\r\n');
    expect(folded('가'.repeat(60)).map(octets)).toEqual([74, 73, 43]);
    expect(folded('🙂'.repeat(40)).map(octets)).toEqual([72, 73, 25]);
    const family = '👨‍👩‍👧‍👦'.repeat(9);
    expect(
      folded(family)
        .map((line, index) => line.slice(index && 1))
        .join(''),
    ).toBe(`SUMMARY:${family}`);
  });

  it('feed-F02: a hostile text stays one value of one line', () => {
    const hostile = 'a, b; c\\d\r\nATTENDEE:mailto:x@e.example\rX';
    expect(`SUMMARY:${escapeText(hostile)}`).toBe(String.raw`SUMMARY:a\, b\; c\\d\nATTENDEE:mailto:x@e.example\nX`);
    const file = calendarFile('x\r\nBEGIN:VEVENT', [{ ...event, summary: hostile, description: hostile }]);
    expect(file.match(/^BEGIN:VEVENT/gm)).toHaveLength(1);
    expect(file).not.toMatch(/^ATTENDEE/m);
    const [parsed] = eventsIn(file);
    expect(parsed?.getFirstPropertyValue('summary')).toBe('a, b; c\\d\nATTENDEE:mailto:x@e.example\nX');
    expect(parsed?.getFirstProperty('attendee')).toBeNull();
  });

  it('feed-F07: has what strict readers ask for: CRLF, a typed refresh, no zone', () => {
    const file = calendarFile('STUDYMATE', [event]);
    expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(file).toContain('REFRESH-INTERVAL;VALUE=DURATION:PT1H\r\n');
    expect(file).toContain('X-PUBLISHED-TTL:PT1H\r\n');
    expect(file).not.toMatch(/TZID|VTIMEZONE/);
    expect(file).toContain('DTSTART:20260305T100000Z\r\nDTEND:20260305T110000Z\r\n');
  });

  it('any texts come back as they were, in lines of at most 75 octets', () => {
    const text = fc.string({
      unit: fc.constantFrom('a', ',', ';', '\\', '\n', ':', '"', '가', '🙂', '\u0000', ' ', 'n'),
      maxLength: 200,
    });
    fc.assert(
      fc.property(text, text, (summary, description) => {
        const file = calendarFile('STUDYMATE', [{ ...event, summary, description }, event]);
        expect(file.split('\r\n').every((line) => octets(line) <= 75)).toBe(true);
        const [parsed, other] = eventsIn(file);
        expect(parsed?.getFirstPropertyValue('summary')).toBe(summary.replaceAll('\u0000', ''));
        expect(parsed?.getFirstPropertyValue('description')).toBe(description.replaceAll('\u0000', ''));
        expect(other?.getFirstPropertyValue('uid')).toBe(event.uid);
      }),
    );
  });
});
