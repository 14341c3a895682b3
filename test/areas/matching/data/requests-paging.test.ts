/**
 * Reads lists of requests page by page over HTTP while they change: no repeats, no gaps, and each page is what the
 * tables contain.
 */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Refused } from '../../../../src/platform/problems/refusal.ts';
import { decideRequest } from '../../../../src/areas/matching/services/decide-request.ts';
import { sendRequest } from '../../../../src/areas/matching/services/send-request.ts';
import { expireOverdue } from '../../../../src/areas/matching/services/upkeep.ts';
import { addBlock, removeBlock } from '../../../../src/areas/safety/services/block.ts';
import { updateSettings } from '../../../../src/areas/profile/services/update-settings.ts';
import { insertSpeakers } from '../operations/pool.ts';
import { request } from '../../../support/app.ts';
import { passSeconds } from '../../../support/clock.ts';
import { env, testDeps } from '../../../support/deps.ts';
import { mayBeEmpty, notAlwaysEmpty } from '../../../support/nonempty.ts';
import { holds, runsOf } from '../../../support/property.ts';
import { tokenFor } from '../../../support/tokens.ts';
import { freshWorld } from '../../../support/world.ts';
import {
  readListedRequests,
  restOf,
  drawRuns,
  type Change,
  type Listed,
  type Run,
  type Walk,
} from './pages/readers.ts';

const AT_ONCE = 50;
const tried = runsOf({ sampled: 5, full: 1000 / AT_ONCE });
/** People for each reader: those with existing requests and those who arrive. */
const OTHERS = 20;

/** The state of a walk. */
interface Reading {
  readonly walk: Walk;
  readonly reader: string;
  readonly others: readonly string[];
  readonly requestIds: string[];
  readonly story: string[];
  readonly seen: string[];
  /** Requests that were in the list at every page so far. */
  steady: readonly string[] | null;
  last: Listed | undefined;
  cursor: string | null;
  isOver: boolean;
}

async function prepareReadings(walks: readonly Walk[]): Promise<Reading[]> {
  await freshWorld();
  const readers = await insertSpeakers({ count: walks.length, native: 'ko', learning: 'en', nth: 1 });
  const everybody = await insertSpeakers({ count: walks.length * OTHERS, native: 'en', learning: 'ko', nth: 2 });
  const readings = walks.map((walk, index): Reading => {
    const others = everybody.slice(index * OTHERS, (index + 1) * OTHERS);
    // The order of these ids differs from the order of the instants. The ids are the same in every run.
    const requestIds = walk.there.map(
      (_, nth) =>
        `0190eeee-0000-7000-8${String((nth * 389) % 1000).padStart(3, '0')}-${String(index).padStart(12, '0')}`,
    );
    return {
      walk,
      reader: readers[index] ?? '',
      others,
      requestIds,
      story: [JSON.stringify({ ...walk, pages: undefined })],
      seen: [],
      steady: null,
      last: undefined,
      cursor: null,
      isOver: false,
    };
  });
  const rows = readings.flatMap(({ walk: { there, direction }, reader, others, requestIds }) =>
    there.map((minute, nth) => {
      const [from, to] = direction === 'received' ? [others[nth], reader] : [reader, others[nth]];
      return [requestIds[nth], from, to, `2026-03-02T08:0${minute}:00.000Z`, `2026-03-09T08:0${minute}:00.000Z`];
    }),
  );
  await env.DB.prepare(`INSERT INTO matching_requests (id, sender_id, receiver_id, pair_low, pair_high, created_at, expires_at)
    SELECT value ->> 0, value ->> 1, value ->> 2, min(value ->> 1, value ->> 2), max(value ->> 1, value ->> 2), value ->> 3, value ->> 4 FROM json_each(?)`)
    .bind(JSON.stringify(rows))
    .run();
  return readings;
}

/** Makes a change through the services. If the rules refuse it, nothing changes. */
async function makeChange(
  change: Change,
  { walk: { direction }, reader, others, requestIds }: Reading,
): Promise<string> {
  const deps = testDeps();
  const isReceiver = direction === 'received';
  try {
    if (change.kind === 'arrival') {
      const other = others[requestIds.length] ?? '';
      const ids = isReceiver ? { senderId: other, receiverId: reader } : { senderId: reader, receiverId: other };
      // The place is reserved before the call, because two requests may arrive at the same time.
      const place = requestIds.push('') - 1;
      requestIds[place] = (
        await sendRequest(deps, {
          ...ids,
          message: undefined,
          idempotency: { operationId: 'createMatchRequest', key: undefined },
        })
      ).body.requestId;
    } else {
      const nth = change.nth % requestIds.length;
      const [id, other] = [requestIds[nth] ?? '', others[nth] ?? ''];
      if (change.kind === 'block') await addBlock(deps, reader, other);
      else if (change.kind === 'unblock') await removeBlock(deps, reader, other);
      else if (change.kind === 'hide' || change.kind === 'show')
        await updateSettings(
          deps,
          other,
          { privacy: { profileVisibility: change.kind === 'hide' ? 'nobody' : 'everyone' } },
          undefined,
        );
      else await decideRequest(deps, isReceiver === (change.kind !== 'cancel') ? reader : other, id, change.kind);
    }
    return `${JSON.stringify(change)} done`;
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    return `${JSON.stringify(change)} ${error.message}`;
  }
}

/** Reads the next page and compares it with what the tables hold. */
async function readNextPage(
  reading: Reading,
  limit: number,
  listed: readonly Listed[],
  steadyOnes: ReturnType<typeof notAlwaysEmpty>,
): Promise<void> {
  const {
    walk: { direction, status },
    reader,
    story,
    seen,
  } = reading;
  const rest = restOf(listed, status, reading.last);
  const expected = rest.slice(0, limit);
  const query = {
    direction,
    limit,
    ...(status && { status }),
    ...(reading.cursor !== null && { cursor: reading.cursor }),
  };
  const { body } = await request('GET', '/matching/requests', {
    token: await tokenFor('mina', { claims: { sub: reader } }),
    query,
  });
  const page = body as { items: { requestId: string; status: string }[]; nextCursor: string | null };
  story.push(`a page of ${limit}: ${page.items.map(({ requestId }) => requestId).join(' ')}`);
  const said = story.join('\n');
  expect(
    page.items.map(({ requestId, status: stands }) => [requestId, stands]),
    said,
  ).toEqual(expected.map((each) => [each.id, each.status]));
  expect(page.nextCursor !== null, said).toBe(rest.length > limit);
  seen.push(...page.items.map(({ requestId }) => requestId));
  expect(new Set(seen).size, said).toBe(seen.length);
  const inList = new Set(restOf(listed, status, undefined).map(({ id }) => id));
  reading.steady = reading.steady === null ? [...inList] : reading.steady.filter((id) => inList.has(id));
  reading.last = expected.at(-1);
  reading.cursor = page.nextCursor;
  reading.isOver = page.nextCursor === null;
  // At the end of the list, every request that was in it all the time has been seen.
  if (reading.isOver)
    expect(
      mayBeEmpty(steadyOnes(reading.steady), 'steadyOnes fails the test when it always is').filter(
        (id) => !seen.includes(id),
      ),
      said,
    ).toEqual([]);
}

async function playRun({ walks, passes }: Run, steadyOnes: ReturnType<typeof notAlwaysEmpty>): Promise<void> {
  const readings = await prepareReadings(walks);
  for (const [index, passed] of passes.entries()) {
    passSeconds(passed / 1000);
    const going = readings.filter(({ isOver }) => !isOver);
    const changed = Promise.all(
      going.map(async (reading) =>
        reading.story.push(
          `${new Date().toISOString()}`,
          ...(await Promise.all(
            (reading.walk.pages[index]?.before ?? []).map((change) => makeChange(change, reading)),
          )),
        ),
      ),
    );
    // The cron runs in every other round.
    await Promise.all([changed, index % 2 === 1 && expireOverdue(testDeps(), 10_000)]);
    const listed = await readListedRequests(new Date().toISOString());
    await Promise.all(
      going.map((reading) =>
        readNextPage(
          reading,
          reading.walk.pages[index]?.limit ?? 1,
          listed(reading.reader, reading.walk.direction),
          steadyOnes,
        ),
      ),
    );
  }
}

describe('PAG a list of requests', () => {
  it(
    `has no gaps and no repeats while requests arrive, change and vanish, in ${tried.numRuns * AT_ONCE} random sequences`,
    { timeout: 600_000 },
    async () => {
      const steadyOnes = notAlwaysEmpty('requests that were in a list all the time');
      await holds(
        fc.asyncProperty(drawRuns(AT_ONCE), (run) => playRun(run, steadyOnes)),
        tried,
      );
    },
  );
});
