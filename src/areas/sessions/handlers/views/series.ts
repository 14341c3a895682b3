import type { components } from '../../../../../generated/client/types.ts';
import { etagFromContent } from '../../../../platform/http/etag.ts';
import type { Instant } from '../../../../platform/time/instant.ts';
import type { OccurrenceRecord } from '../../data/series.ts';
import { sessionStatusAt } from '../../rules/states.ts';

type Occurrence = components['schemas']['SessionOccurrence'];

/** The sessions of a series as the contract shows them, with those that were left out, in their order. */
export function occurrencesView(records: readonly OccurrenceRecord[], now: Instant): Occurrence[] {
  const skipped = records[0]?.skipped ?? [];
  return [
    ...records.map((record) => ({
      index: record.index,
      sessionId: record.sessionId,
      startsAt: record.startsAt,
      endsAt: record.endsAt,
      status: sessionStatusAt(record, now),
      isMovedAlone: record.seriesId !== null && record.localStart === null,
      isTimeKept: record.isTimeKept,
    })),
    ...skipped.map((each) => ({ ...each, sessionId: null, status: null, isMovedAlone: false, isTimeKept: false })),
  ].toSorted((one, other) => one.index - other.index);
}

/** The body and the entity-tag of a series. */
export async function seriesAnswer(
  first: OccurrenceRecord,
  records: readonly OccurrenceRecord[],
  now: Instant,
): Promise<{ readonly body: components['schemas']['SessionSeries']; readonly headers: { readonly etag: string } }> {
  const { seriesId, frequency, count } = first;
  const body = { seriesId, frequency, count, occurrences: occurrencesView(records, now) };
  return { body, headers: { etag: await etagFromContent(body) } };
}
