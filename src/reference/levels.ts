import type { ReferenceItem } from './item.ts';

/** Levels of the Common European Framework of Reference (Council of Europe, 2001), and `native` for native speakers. */
export const levels = [
  {
    code: 'A1',
    name: { en: 'A1 · Beginner', ko: 'A1 · 입문' },
    description: { en: 'Greetings and very simple phrases', ko: '인사와 아주 간단한 표현을 쓸 수 있어요' },
  },
  {
    code: 'A2',
    name: { en: 'A2 · Elementary', ko: 'A2 · 초급' },
    description: { en: 'Short talk about everyday matters', ko: '일상적인 주제로 짧게 이야기할 수 있어요' },
  },
  {
    code: 'B1',
    name: { en: 'B1 · Intermediate', ko: 'B1 · 중급' },
    description: {
      en: 'Gets along while travelling and talks about plans and experiences',
      ko: '여행 중 대화가 가능하고 경험과 계획을 말할 수 있어요',
    },
  },
  {
    code: 'B2',
    name: { en: 'B2 · Upper intermediate', ko: 'B2 · 중상급' },
    description: { en: 'Talks fluently about most subjects', ko: '대부분의 주제로 막힘없이 대화할 수 있어요' },
  },
  {
    code: 'C1',
    name: { en: 'C1 · Advanced', ko: 'C1 · 고급' },
    description: {
      en: 'Expresses complex thoughts at work and in study',
      ko: '업무와 학업에서 복잡한 생각을 표현할 수 있어요',
    },
  },
  {
    code: 'C2',
    name: { en: 'C2 · Mastery', ko: 'C2 · 최상급' },
    description: {
      en: 'Understands practically everything, with fine shades of meaning',
      ko: '거의 모든 내용을 이해하고 미묘한 뉘앙스까지 표현할 수 있어요',
    },
  },
  {
    code: 'native',
    name: { en: 'Native', ko: '모국어' },
    description: { en: 'The language one grew up with', ko: '자라면서 써 온 언어예요' },
  },
] as const satisfies readonly ReferenceItem[];
