import { declareTable } from '../../../store/declare-table.ts';
import { onboardingData, onboardingRuns } from './tables.ts';

/** The tables of the area onboarding. */
export const onboardingTables = [
  declareTable(onboardingRuns, {
    people: { userId: 'delete' },
    export: {
      file: 'onboarding',
      about: { ko: '온보딩 진행 상태', en: 'how far your onboarding is' },
      columns: {
        questionnaireVersion: { ko: '설문의 버전', en: 'version of the questions' },
        startedAt: { ko: '시작한 시각', en: 'when you began' },
        updatedAt: { ko: '마지막으로 바뀐 시각', en: 'when it last changed' },
        completedAt: { ko: '마친 시각', en: 'when you completed it' },
      },
      withheld: [
        'version', // counts the changes for the service
        'completedOp', // identifies a change inside the service
      ],
    },
  }),
  declareTable(onboardingData, {
    people: { userId: 'delete' },
    rows: 4, // the key of the table: one row for each step
    export: {
      file: 'onboardingAnswers',
      about: { ko: '온보딩에서 작성 중인 답변', en: 'answers of an onboarding that is not completed' },
      columns: {
        step: { ko: '단계', en: 'step' },
        isSkipped: { ko: '건너뛰었는지', en: 'whether you skipped it' },
        answers: { ko: '답변', en: 'your answers', isJson: true },
        savedAt: { ko: '저장한 시각', en: 'when you saved it' },
      },
      withheld: [
        'version', // counts the changes for the service
      ],
      order: ['step'],
    },
  }),
];
