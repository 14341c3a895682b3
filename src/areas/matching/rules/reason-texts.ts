import { languages } from '../../../reference/languages.ts';
import { matchParts } from '../../../reference/explanations.ts';
import { motivations, topics } from '../../../reference/interests.ts';
import type { ReferenceItem } from '../../../reference/item.ts';
import type { Weekday } from '../../profile/index.ts';
import type { Improvement } from './improvements.ts';
import type { ScorePart } from './learner.ts';
import type { Reason } from './reasons.ts';

type Language = 'ko' | 'en';
type Name = ReferenceItem['name'];

/** A reason as a sentence. Codes are named as in the reference lists. */
export function reasonText({ code, parameters }: Reason, language: Language): string {
  const say = (en: string, ko: string): string => (language === 'ko' ? ko : en);
  switch (code) {
    case 'speaks_your_language': {
      const name = nameOf(languages, parameters.language, language);
      return say(`Speaks ${name}, which you are learning.`, `배우고 있는 언어(${name})의 원어민이에요.`);
    }
    case 'learns_your_language': {
      const name = nameOf(languages, parameters.language, language);
      return say(
        `Is learning ${name}, which you speak, at level ${parameters.level}.`,
        `회원님의 언어(${name})를 배우고 있어요(${parameters.level} 수준).`,
      );
    }
    case 'shared_hours': {
      const time = formatDuration(parameters.minutesAWeek, language);
      return say(`You are both free for at least ${time} a week.`, `일주일에 ${time} 이상 시간이 겹쳐요.`);
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

/** A suggested change of the profile as a sentence. */
export function improvementText({ code, parameters, gain }: Improvement, language: Language): string {
  const say = (en: string, ko: string): string => (language === 'ko' ? ko : en);
  const points = gain === 1 ? '1 point' : `${gain} points`;
  switch (code) {
    case 'add_free_hours': {
      const { weekday, startTime, endTime } = parameters.block;
      return say(
        `If you can, add ${dayNames[weekday].en}, ${startTime} to ${endTime}, to your free hours. Scores rise by about ${points}.`,
        `가능하다면 ${dayNames[weekday].ko} ${startTime}~${endTime}에도 시간을 내 보세요. 점수가 약 ${gain}점 올라요.`,
      );
    }
    case 'add_topics': {
      const names = parameters.topics.map((topic) => nameOf(topics, topic, language)).join(', ');
      return say(
        `If they interest you, add these topics: ${names}. Scores rise by about ${points}.`,
        `관심이 있다면 이 주제를 추가해 보세요: ${names}. 점수가 약 ${gain}점 올라요.`,
      );
    }
    case 'use_signal': {
      const name = nameOf(matchParts, parameters.signal, language);
      return say(
        `You have turned “${name}” off. With it on, scores rise by about ${points}.`,
        `지금은 ‘${name}’ 항목을 반영하지 않고 있어요. 다시 켜면 점수가 약 ${gain}점 올라요.`,
      );
    }
  }
}

const dayNames: Readonly<Record<Weekday, Name>> = {
  monday: { en: 'Monday', ko: '월요일' },
  tuesday: { en: 'Tuesday', ko: '화요일' },
  wednesday: { en: 'Wednesday', ko: '수요일' },
  thursday: { en: 'Thursday', ko: '목요일' },
  friday: { en: 'Friday', ko: '금요일' },
  saturday: { en: 'Saturday', ko: '토요일' },
  sunday: { en: 'Sunday', ko: '일요일' },
};

/** The name of a part of a score. */
export function partName(part: ScorePart, language: Language): string {
  return nameOf(matchParts, part, language);
}

function nameOf(list: readonly ReferenceItem[], code: string, language: Language): string {
  return list.find((item) => item.code === code)?.name[language] ?? code;
}

/** A duration in words: `1 h 30 min`, `1시간 30분`. */
function formatDuration(minutes: number, language: Language): string {
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  const parts =
    language === 'ko'
      ? [hours > 0 ? `${hours}시간` : '', rest > 0 ? `${rest}분` : '']
      : [hours > 0 ? `${hours} h` : '', rest > 0 ? `${rest} min` : ''];
  return parts.filter((part) => part !== '').join(' ') || (language === 'ko' ? '0분' : '0 min');
}
