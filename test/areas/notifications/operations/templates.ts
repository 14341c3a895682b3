/** Calls of the operations on templates. */
import { request, type Answer } from '../../../support/app.ts';
import type { PersonName } from '../../../support/people.ts';

export const key = 'match.request_received';
export const path = `/notifications/templates/${key}`;

export const texts = {
  ko: { title: '{actor:이/가} 함께 공부하자고 해요', body: '프로필을 확인하고 답해 주세요.' },
  en: { title: '{actor} wants to learn with you', body: 'Look at their profile.' },
};

/** Saves texts of the type `match.request_received`. */
export function saveTexts(body: object = texts, ifMatch?: string, as: PersonName = 'hana'): Promise<Answer> {
  return request('PUT', path, { as, headers: ifMatch === undefined ? {} : { 'if-match': ifMatch }, body });
}
