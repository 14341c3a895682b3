/** What each step checks: unknown codes, repetitions and impossible values are named, all at once, and nothing is saved. */
import { beforeEach, describe, expect, it } from 'vitest';
import { unwrap } from '../../../src/client/sdk/index.ts';
import { freshWorld } from '../../support/world.ts';
import { pointersOf, rows } from '../profile/callers.ts';
import { newMina } from './callers.ts';

beforeEach(freshWorld);

describe('saveOnboardingProfile', () => {
  describe('200', () => {
    it('stores texts tidied, as the profile does', async () => {
      const { answers } = unwrap(await (await newMina()).saveOnboardingProfile({ body: { englishName: '  Mina ', introduction: 'one\r\ntwo ' } }));
      expect(answers).toEqual({ englishName: 'Mina', introduction: 'one\ntwo' });
    });

    it('a day of birth answers the year', async () => {
      const { answers, missing } = unwrap(await (await newMina()).saveOnboardingProfile({ body: { birthDate: '2011-12-31' } }));
      expect(answers).toEqual({ birthDate: '2011-12-31', birthYear: 2011 });
      expect(missing).not.toContain('birthYear');
    });
  });

  describe('422', () => {
    it('lists every fault', async () => {
      const body = { englishName: '\u200b', residence: 'atlantis', timeZone: '+09:00', birthYear: 2012, introduction: ' ' };
      expect(pointersOf(await (await newMina()).saveOnboardingProfile({ body }))).toEqual(
        expect.arrayContaining(['/body/englishName', '/body/residence', '/body/timeZone', '/body/birthYear', '/body/introduction']));
      expect(await rows('SELECT * FROM onboarding_data')).toEqual([]);
    });

    it('refuses people younger than 14', async () => {
      expect(await (await newMina()).saveOnboardingProfile({ body: { birthYear: 2015 } })).toMatchObject({ status: 422, problem: { code: 'profile.under_age' } });
    });
  });
});

describe('saveOnboardingLanguages', () => {
  it('422: lists unknown codes, repetitions and targets below levels', async () => {
    const body = { native: [{ language: 'ko' }, { language: 'tlh' }], learning: [{ language: 'ko', level: 'A1', targetLevel: 'B1' }, { language: 'en', level: 'C1', targetLevel: 'A1' }] } as const;
    const refused = await (await newMina()).saveOnboardingLanguages({ body: { native: [...body.native], learning: [...body.learning] } });
    expect(pointersOf(refused)).toEqual(['/body/native/1/language', '/body/learning/0/language', '/body/learning/1/targetLevel']);
    expect(await rows('SELECT * FROM onboarding_data')).toEqual([]);
  });

  it('200: one list can be answered before the other', async () => {
    const { answers, missing } = unwrap(await (await newMina()).saveOnboardingLanguages({ body: { native: [{ language: 'ko' }] } }));
    expect(answers).toEqual({ native: [{ language: 'ko' }] });
    expect(missing).toEqual(['learning']);
  });
});

describe('saveOnboardingInterests', () => {
  it('422: names every unknown code with its list, and every repetition', async () => {
    const refused = await (await newMina()).saveOnboardingInterests({
      body: { motivations: ['friends', 'money'], topics: ['food', 'food'], learningStyles: ['speaker', 'friends'], learningExpectations: ['habit', 'habit', 'magic'] },
    });
    expect(pointersOf(refused)).toEqual(['/body/motivations/1', '/body/topics/1', '/body/learningStyles/1', '/body/learningExpectations/1', '/body/learningExpectations/2']);
    expect(refused).toMatchObject({ problem: { faults: [{ detail: '참조 목록 motivations에 없는 코드입니다.' }, {}, {}, {}, {}] } });
    expect(await rows('SELECT * FROM onboarding_data')).toEqual([]);
  });

  it('200: keeps the order of motivations', async () => {
    const motivations = ['travel_culture', 'career_study', 'friends'];
    expect(unwrap(await (await newMina()).saveOnboardingInterests({ body: { motivations } })).answers).toEqual({ motivations });
  });

  it('200: an empty list is no answer', async () => {
    expect(unwrap(await (await newMina()).saveOnboardingInterests({ body: { motivations: [], topics: ['food'] } })).missing).toEqual(['motivations']);
  });
});

describe('saveOnboardingPreferences', () => {
  it('422: names unknown codes, repetitions and overlapping hours', async () => {
    const refused = await (await newMina()).saveOnboardingPreferences({
      body: {
        partnerPersonalities: ['friend_like', 'friend_like'], communicationMethod: 'pigeon', dailyMinutes: 'minutes_99', groupSizes: ['two'],
        weeklyAvailability: [{ weekday: 'monday', startTime: '10:00', endTime: '12:00' }, { weekday: 'monday', startTime: '11:00', endTime: '13:00' }, { weekday: 'friday', startTime: '10:00', endTime: '09:00' }],
      },
    });
    expect(pointersOf(refused).toSorted()).toEqual([
      '/body/communicationMethod', '/body/dailyMinutes', '/body/groupSizes/0', '/body/partnerPersonalities/1', '/body/weeklyAvailability/1', '/body/weeklyAvailability/2/endTime',
    ]);
    expect(await rows('SELECT * FROM onboarding_data')).toEqual([]);
  });
});
