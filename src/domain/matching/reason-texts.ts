import { languages } from '../reference/languages.ts';
import { motivations, topics } from '../reference/interests.ts';
import type { ReferenceItem } from '../reference/item.ts';
import type { Improvement } from './improvements.ts';
import type { Reason } from './reasons.ts';

type Language = 'ko' | 'en';

/** A reason as a sentence. Codes are named as the reference lists name them. */
export function reasonText({ code, parameters }: Reason, language: Language): string {
  const say = (en: string, ko: string): string => (language === 'ko' ? ko : en);
  switch (code) {
    case 'speaks_your_language': {
      const name = nameOf(languages, parameters.language, language);
      return say(`Speaks ${name}, which you are learning.`, `배우고 있는 언어(${name})의 원어민이에요.`);
    }
    case 'learns_your_language': {
      const name = nameOf(languages, parameters.language, language);
      return say(`Is learning your ${name}, level ${parameters.level}.`, `회원님의 언어(${name})를 배우고 있어요. 수준은 ${parameters.level}예요.`);
    }
    case 'shared_hours': {
      const time = duration(parameters.minutesAWeek, language);
      return say(`You are both free for ${time} a week.`, `일주일에 ${time} 동안 시간이 겹쳐요.`);
    }
    case 'shared_topics': {
      const names = parameters.topics.map((topic) => nameOf(topics, topic, language)).join(', ');
      return say(`You share interests: ${names}.`, `관심사가 같아요: ${names}.`);
    }
    case 'shared_goals': {
      const names = parameters.motivations.map((motivation) => nameOf(motivations, motivation, language)).join(', ');
      return say(`You learn for the same reasons: ${names}.`, `학습 동기가 같아요: ${names}.`);
    }
    case 'similar_level':
      return say(`You are both at level ${parameters.level}.`, `두 분 모두 ${parameters.level} 수준이에요.`);
    case 'suits_them_too':
      return say('You are a good partner for this person too.', '상대방에게도 잘 맞는 파트너예요.');
  }
}

/** A proposal to one's own profile as a sentence. */
export function improvementText({ code, parameters, gain }: Improvement, language: Language): string {
  const say = (en: string, ko: string): string => (language === 'ko' ? ko : en);
  const points = gain === 1 ? '1 point' : `${gain} points`;
  switch (code) {
    case 'add_free_hours': {
      const time = duration(parameters.minutesAWeek, language);
      return say(
        `Add ${time} a week to your free hours; where they suit partners, scores rise by about ${points}.`,
        `가능한 시간을 일주일에 ${time} 더 추가해 보세요. 파트너와 시간이 맞으면 점수가 약 ${gain}점 올라요.`,
      );
    }
    case 'add_topics': {
      const names = parameters.topics.map((topic) => nameOf(topics, topic, language)).join(', ');
      return say(`If they interest you, add these topics: ${names}. Scores rise by about ${points}.`, `관심이 있다면 이 주제를 추가해 보세요: ${names}. 점수가 약 ${gain}점 올라요.`);
    }
    case 'use_signal':
      return say(
        `You have turned off a signal that speaks for these partners. With it scores rise by about ${points}.`,
        `꺼 둔 항목이 이 파트너들에게 유리해요. 다시 켜면 점수가 약 ${gain}점 올라요.`,
      );
    case 'answer_requests':
      return say(`Answer the requests you get; scores rise by about ${points}.`, `받은 요청에 답해 주세요. 점수가 약 ${gain}점 올라요.`);
  }
}

function nameOf(list: readonly ReferenceItem[], code: string, language: Language): string {
  return list.find((item) => item.code === code)?.name[language] ?? code;
}

/** Hours and minutes in words. */
function duration(minutes: number, language: Language): string {
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  const parts = language === 'ko'
    ? [hours > 0 ? `${hours}시간` : '', rest > 0 ? `${rest}분` : '']
    : [hours > 0 ? `${hours} h` : '', rest > 0 ? `${rest} min` : ''];
  return parts.filter((part) => part !== '').join(' ') || (language === 'ko' ? '0분' : '0 min');
}
