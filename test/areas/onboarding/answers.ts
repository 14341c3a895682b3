/** Answers to every question of every step. */
export const allAnswers = {
  profile: {
    englishName: 'Mina Kim',
    residence: 'london',
    birthYear: 1998,
    gender: 'female',
    introduction: '런던에서 영어를 배우고 있어요.',
  },
  languages: {
    native: [{ language: 'ko' }],
    learning: [{ language: 'en', level: 'B1', targetLevel: 'C1', skills: {} }],
  },
  interests: {
    motivations: ['friends', 'career_study'],
    topics: ['travel', 'food'],
    learningStyles: ['balanced'],
    learningExpectations: ['confidence'],
  },
  preferences: {
    partnerGender: 'any',
    partnerPersonalities: ['friend_like'],
    communicationMethod: 'video',
    dailyMinutes: 'minutes_20',
    groupSizes: ['one_to_one'],
    weeklyAvailability: [{ weekday: 'monday', startTime: '19:00', endTime: '22:00' }],
  },
} as const;
