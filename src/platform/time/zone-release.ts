import { offsetAt } from './local-time.ts';

/** Laws that releases of the IANA database have brought: the offset that a zone has at an instant since. */
const marks = [
  // British Columbia keeps summer time.
  { release: '2026b', timeZone: 'America/Vancouver', at: '2026-12-15T12:00:00.000Z', offset: -420 },
] as const;

export type ZoneRelease = (typeof marks)[number]['release'] | 'older';

/** The latest of these releases that the runtime knows. It does not tell its own. */
export function zoneRelease(offset: typeof offsetAt = offsetAt): ZoneRelease {
  return marks.findLast((mark) => offset(mark.timeZone, Date.parse(mark.at)) === mark.offset)?.release ?? 'older';
}
