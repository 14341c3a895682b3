/** DAT-05: the query plans that SQLite uses for the named queries of profiles. */
import { describe, expect, it } from 'vitest';
import {
  availabilityQueries,
  readAvailability,
  replaceAvailabilityStatements,
} from '../../../../src/areas/profile/data/availability.ts';
import { blockStatements, readBlocks, unblockStatements } from '../../../../src/areas/safety/data/blocks.ts';
import {
  interestsQueries,
  readInterests,
  replaceInterestsStatements,
} from '../../../../src/areas/profile/data/interests.ts';
import {
  languageQueries,
  readLanguages,
  replaceLanguagesStatements,
} from '../../../../src/areas/profile/data/languages.ts';
import { latestConsents, ownProfileQuery, readOwnProfile } from '../../../../src/areas/profile/data/own-profile.ts';
import { readPersonFor } from '../../../../src/areas/profile/data/public-profile.ts';
import { saveConsentsStatements } from '../../../../src/areas/account/data/save-consents.ts';
import { readSettings, settingsQuery, updateSettingsStatements } from '../../../../src/areas/profile/data/settings.ts';
import { updateProfileStatements } from '../../../../src/areas/profile/data/update-profile.ts';
import { commit } from '../../../../src/store/batch.ts';
import { people } from '../../../support/people.ts';
import { plansOf } from '../../../support/plans.ts';

const [mina, jisoo] = [people.mina.id, people.jisoo.id];
const edit = { userId: mina, expected: undefined, now: '2026-03-02T09:00:00.000Z' } as const;

describe('plans of profile', () => {
  it.each<[string, (db: D1Database) => Promise<unknown>]>([
    ['readOwnProfile', (db) => readOwnProfile(db, mina)],
    ['readPersonFor', (db) => readPersonFor(db, jisoo, mina)],
    ['readInterests', (db) => readInterests(db, mina)],
    ['readLanguages', (db) => readLanguages(db, mina)],
    ['readAvailability', (db) => readAvailability(db, mina)],
    ['readSettings', (db) => readSettings(db, mina)],
    ['readBlocks, first page', (db) => readBlocks(db, mina, { after: null, limit: 20 })],
    ['readBlocks, a later page', (db) => readBlocks(db, mina, { after: [edit.now, jisoo], limit: 20 })],
    [
      'updateProfile',
      (db) =>
        commit(db, [
          ...updateProfileStatements({ timeZone: 'Asia/Tokyo', birthYear: 1998 }, { ...edit, expected: ['1'] }),
          ownProfileQuery(mina),
        ]),
    ],
    [
      'updateSettings',
      (db) =>
        commit(db, [...updateSettingsStatements(edit, { interface: { language: 'en' } }, jisoo), settingsQuery(mina)]),
    ],
    [
      'replaceInterests',
      (db) =>
        commit(db, [
          ...replaceInterestsStatements(edit, {
            motivations: [],
            topics: ['food'],
            learningStyles: [],
            learningExpectations: [],
          }),
          ...interestsQueries(mina),
        ]),
    ],
    [
      'replaceLanguages',
      (db) =>
        commit(db, [
          ...replaceLanguagesStatements(edit, { native: [{ language: 'ko' }], learning: [] }),
          ...languageQueries(mina),
        ]),
    ],
    [
      'replaceAvailability',
      (db) =>
        commit(db, [
          ...replaceAvailabilityStatements(edit, {
            weekly: [{ weekday: 1, startMinute: 0, endMinute: 60 }],
            overrides: [{ onDate: '2026-05-05', kind: 'off', startMinute: 0, endMinute: 1440 }],
          }),
          ...availabilityQueries(mina),
        ]),
    ],
    [
      'insertConsents',
      (db) =>
        commit(db, [
          ...saveConsentsStatements(edit, {
            id: crypto.randomUUID(),
            record: { termsVersion: '1', privacyVersion: '1', acceptsMarketing: true, agreedAt: edit.now },
            birth: {},
          }),
          latestConsents(mina),
        ]),
    ],
    ['insertBlock', (db) => commit(db, blockStatements(edit, jisoo))],
    ['deleteBlock', (db) => commit(db, unblockStatements(edit, jisoo))],
  ])('%s', async (_, run) => {
    expect(await plansOf(run)).toMatchSnapshot();
  });
});
