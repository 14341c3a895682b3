/**
 * DAT-05: tests the query plans of recommendations. Every query is a seek. The only thing that a query scans is a list
 * of users.
 */
import { describe, expect, it } from 'vitest';
import { candidatesAt, poolRowsOf } from '../../../../src/areas/matching/data/candidates.ts';
import { cardsOf } from '../../../../src/areas/matching/data/cards.ts';
import { carryExposureStatements, countShownStatement } from '../../../../src/areas/matching/data/exposure.ts';
import type { Statement } from '../../../../src/store/statement.ts';
import { missingId, people } from '../../../support/people.ts';
import { planOfQuery } from '../../../support/plans.ts';

const [mina, now] = [people.mina.id, '2026-03-02T09:00:00.000Z'] as const;
const shown = [{ userId: missingId, native: 'en', learning: 'ko' }];

describe('plans of recommendations', () => {
  it.each<[string, Statement]>([
    [
      'candidatesAt',
      candidatesAt(
        mina,
        { lane: 'adult', activityBand: 0, points: [{ learning: 'ko', native: 'en', place: 7 }], limit: 54 },
        now,
        '2026-03-02',
      ),
    ],
    ['poolRowsOf', poolRowsOf(mina)],
    ['cardsOf', cardsOf(mina, shown, now, { gender: 'female', showsAgeBand: true })],
    ['countShown', countShownStatement(mina, [missingId], 40, now)],
    ['carryExposure into the pool', carryExposureStatements(2000, now)[0]],
    ['carryExposure notes', carryExposureStatements(2000, now)[1]],
  ])('%s', async (_, statement) => {
    expect((await planOfQuery(statement)).join('\n')).toMatchSnapshot();
  });
});
