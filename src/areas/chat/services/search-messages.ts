import type { Page, Paging } from '../../../platform/http/paging.ts';
import type { Deps } from '../../../platform/deps.ts';
import { refuse, Refused } from '../../../platform/problems/refusal.ts';
import type { Instant } from '../../../platform/time/instant.ts';
import { readAll } from '../../../store/batch.ts';
import { pageFrom } from '../../../store/page.ts';
import { requireValid, resultOf } from '../../profile/index.ts';
import { type FoundRecord, searchPage } from '../data/search.ts';
import { findPeriodFaults, matchOf, type Period, periodOf, type SearchFilter } from '../rules/search-filter.ts';
import { type Highlight, highlightsIn, termsOf } from '../rules/search-query.ts';

/** What a user looks for, and where. */
export interface SearchInput extends SearchFilter {
  readonly q: string;
  readonly roomId?: string | undefined;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

/** A message with the places that the query names. */
export interface FoundMessage extends FoundRecord {
  readonly highlights: readonly Highlight[];
}

const always: Period = { from: '0000-01-01T00:00:00.000Z', to: '9999-12-31T23:59:59.999Z' };
/** Above the number of every message. */
const FIRST_PAGE = Number.MAX_SAFE_INTEGER;

/**
 * Finds a page of messages. The index is asked first; then each text is compared with the query, so that exactly what
 * was asked for is found.
 *
 * @throws Refused request.invalid, chat.search_blank, chat.room_not_found.
 */
export async function searchMessages(
  { db, clock }: Deps,
  userId: string,
  { q, roomId, from, to, ...filter }: SearchInput,
  { after, limit }: Pick<Paging, 'after' | 'limit'>,
): Promise<Page<FoundMessage>> {
  const now: Instant = clock.nowIso();
  const period = periodOf(requireValid(resultOf(findPeriodFaults({ from, to }), { from, to })), now);
  const terms = termsOf(q);
  if (terms.length === 0) throw new Refused(refuse('chat.search_blank'));
  const below = after === null ? FIRST_PAGE : Number(after[1]);
  const asked = { userId, roomId: roomId ?? '', match: matchOf(terms, filter, period), below, limit };
  const query = searchPage(roomId === undefined ? 'all rooms' : 'one room');
  const lines = await readAll(db, query({ ...asked, ...(period ?? always) }));
  if (roomId !== undefined && lines[0]?.rooms === 0) throw new Refused(refuse('chat.room_not_found'));
  const { items, next } = pageFrom(
    lines.map(({ line }) => line),
    limit,
  );
  const found = items.flatMap(({ room, message }) => {
    const highlights = message.text === null ? null : highlightsIn(message.text, terms);
    return highlights === null ? [] : [{ room, message, highlights }];
  });
  return { items: found, next };
}
