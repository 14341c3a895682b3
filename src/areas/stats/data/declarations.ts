import { declareTable } from '../../../store/declare-table.ts';
import { activityDays, activityEvents, learningGoals, streakPauses, userStatistics } from './tables.ts';

/** The tables of the area stats. */
export const statsTables = [
  declareTable(activityEvents, {
    people: { userId: 'delete' },
    rows: 'grow', // with what the user does, at most 200 parts with a time a day
    export: {
      file: 'activityEvents',
      about: { ko: '학습 기록', en: 'what you have studied' },
      columns: {
        kind: {
          ko: '종류: study(학습), session(세션), booking(예약을 지켰는지), level(수준 변경)',
          en: 'study, session, booking (whether you kept it) or level (a new one)',
        },
        id: { ko: '기록의 ID, 세션이면 그 세션의 ID', en: 'id of the event, or of the session' },
        onDate: { ko: '날짜(당시 시간대)', en: 'the day, in your zone of that time' },
        timeZone: { ko: '당시 시간대', en: 'your time zone of that time' },
        language: { ko: '언어(모르면 und)', en: 'the language, und if unknown' },
        startsAt: { ko: '시작 시각', en: 'when it began' },
        endsAt: { ko: '종료 시각', en: 'when it ended' },
        value: { ko: '새 수준, 또는 kept(지킴), missed(어김)', en: 'the new level, or kept or missed' },
        previous: { ko: '이전 수준', en: 'the level before' },
      },
      withheld: [
        'part', // numbers the parts of an event inside the service
        'sent', // says the same as the other columns
        'op', // identifies a change inside the service
        'createdAt', // when the service learned of it
      ],
      order: ['startsAt', 'kind', 'id', 'part'],
    },
  }),
  declareTable(userStatistics, {
    people: { userId: 'delete' },
    rows: 'grow', // with each day
    export: {
      file: 'statistics',
      about: { ko: '날짜와 언어별 학습 통계', en: 'your statistics by day and language' },
      columns: {
        onDate: { ko: '날짜', en: 'the day' },
        language: {
          ko: '언어(하루 전체는 *, 모르면 und)',
          en: 'the language, und if unknown; an asterisk stands for the whole day',
        },
        seconds: { ko: '시간(초)', en: 'the time in seconds' },
        sessions: { ko: '세션 수', en: 'sessions' },
        messages: { ko: '보낸 메시지 수', en: 'messages that you have sent' },
        correctionsGiven: { ko: '고쳐 준 수', en: 'corrections that you have made' },
        correctionsReceived: { ko: '고침받은 수', en: 'corrections that you have received' },
      },
      withheld: [],
      order: ['onDate', 'language'],
    },
  }),
  declareTable(activityDays, {
    people: { userId: 'delete' },
    export: 'nothing', // follows from the statistics, which are exported
  }),
  declareTable(learningGoals, {
    people: { userId: 'delete' },
    export: {
      file: 'learningGoals',
      about: { ko: '학습 목표', en: 'your goals' },
      columns: {
        dailyMinutes: { ko: '하루 학습 시간(분)', en: 'minutes a day' },
        weeklyDays: { ko: '한 주에 활동할 날수', en: 'active days a week' },
        updatedAt: { ko: '바꾼 시각', en: 'when you changed them' },
      },
      withheld: [
        'version', // counts the changes for the service
        'pauseVersion', // counts the changes for the service
      ],
    },
  }),
  declareTable(streakPauses, {
    people: { userId: 'delete' },
    rows: 'grow', // at most one a day
    export: {
      file: 'streakPauses',
      about: { ko: '연속 학습을 쉰 기간', en: 'your pauses' },
      columns: {
        startsOn: { ko: '첫날', en: 'the first day' },
        endsOn: { ko: '마지막 날', en: 'the last day' },
      },
      withheld: [],
      order: ['startsOn'],
    },
  }),
];
