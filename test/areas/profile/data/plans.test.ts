/** DAT-05: how SQLite carries out the named queries of data/profiles. */
import { describe, expect, it } from 'vitest';
import { readAvailability, replaceAvailability } from '../../../../src/areas/profile/data/availability.ts';
import { deleteBlock, insertBlock, readBlocks } from '../../../../src/areas/safety/data/blocks.ts';
import { readInterests, replaceInterests } from '../../../../src/areas/profile/data/interests.ts';
import { readLanguages, replaceLanguages } from '../../../../src/areas/profile/data/languages.ts';
import { readOwnProfile } from '../../../../src/areas/profile/data/own-profile.ts';
import { readPersonFor } from '../../../../src/areas/profile/data/public-profile.ts';
import { insertConsents } from '../../../../src/areas/account/data/save-consents.ts';
import { readSettings, updateSettings } from '../../../../src/areas/profile/data/settings.ts';
import { updateProfile } from '../../../../src/areas/profile/data/update-profile.ts';
import { people } from '../../../support/people.ts';
import { plansOf } from '../../../support/plans.ts';

const [mina, jisoo] = [people.mina.id, people.jisoo.id];
const edit = { userId: mina, expected: undefined, now: '2026-03-02T09:00:00.000Z' };

describe('data/profiles', () => {
  it.each<[string, (db: D1Database) => Promise<unknown>]>([
    ['readOwnProfile', (db) => readOwnProfile(db, mina)],
    ['readPersonFor', (db) => readPersonFor(db, jisoo, mina)],
    ['readInterests', (db) => readInterests(db, mina)],
    ['readLanguages', (db) => readLanguages(db, mina)],
    ['readAvailability', (db) => readAvailability(db, mina)],
    ['readSettings', (db) => readSettings(db, mina)],
    ['readBlocks, first page', (db) => readBlocks(db, mina, 20, null)],
    ['readBlocks, a later page', (db) => readBlocks(db, mina, 20, [edit.now, jisoo])],
    [
      'updateProfile',
      (db) => updateProfile(db, { ...edit, expected: '1' }, { timeZone: 'Asia/Tokyo', birthYear: 1998 }),
    ],
    ['updateSettings', (db) => updateSettings(db, edit, { interface: { language: 'en' } })],
    [
      'replaceInterests',
      (db) =>
        replaceInterests(db, edit, { motivations: [], topics: ['food'], learningStyles: [], learningExpectations: [] }),
    ],
    ['replaceLanguages', (db) => replaceLanguages(db, edit, { native: [{ language: 'ko' }], learning: [] })],
    [
      'replaceAvailability',
      (db) =>
        replaceAvailability(db, edit, {
          weekly: [{ weekday: 1, startMinute: 0, endMinute: 60 }],
          overrides: [{ onDate: '2026-05-05', kind: 'off', startMinute: 0, endMinute: 1440 }],
        }),
    ],
    [
      'insertConsents',
      (db) =>
        insertConsents(
          db,
          edit,
          {
            id: crypto.randomUUID(),
            record: { termsVersion: '1', privacyVersion: '1', acceptsMarketing: true, agreedAt: edit.now },
            birth: null,
          },
          { birthDate: '2012-03-02', birthYear: 2011 },
        ),
    ],
    ['insertBlock', (db) => insertBlock(db, edit, jisoo)],
    ['deleteBlock', (db) => deleteBlock(db, edit, jisoo)],
  ])('%s', async (_, run) => {
    expect(await plansOf(run)).toMatchSnapshot();
  });
});
