import { addTime, instantOf, millisecondsOf, type Instant } from '../../../platform/time/instant.ts';
import { httpsAddressFaults, readHttpsAddress } from '../../notifications/index.ts';
import {
  type Checked,
  codeFaults,
  type Fault,
  lineFaults,
  makeFault,
  paragraphFaults,
  resultOf,
  tidyIntroduction,
  tidyName,
} from '../../profile/index.ts';
import { textLimits } from './limits.ts';
import type { Recurrence } from './series.ts';

/** A language of a session, and for how long it is spoken. */
export interface SessionLanguage {
  readonly language: string;
  readonly minutes: number;
}

export type SessionKind = 'video' | 'voice' | 'text' | 'in_person';

/** A session as it is asked for. */
export interface NewSessionInput {
  readonly kind: SessionKind;
  readonly startsAt: string;
  readonly durationMinutes: number;
  readonly languages?: readonly SessionLanguage[] | undefined;
  readonly topic?: string | undefined;
  readonly notes?: string | undefined;
  readonly privateNotes?: string | undefined;
  readonly meetingLink?: string | undefined;
  readonly recurrence?: Recurrence | undefined;
}

/** A session as it is stored. */
export interface PlannedSession {
  readonly kind: SessionKind;
  readonly startsAt: Instant;
  readonly endsAt: Instant;
  readonly languages: readonly SessionLanguage[];
  readonly topic: string | null;
  readonly notes: string | null;
  readonly privateNotes: string | null;
  readonly meetingLink: string | null;
}

/** Checks what no schema can say, and puts it into the stored form. */
export function checkNewSession(input: NewSessionInput): Checked<PlannedSession> {
  const { kind, startsAt: sent, durationMinutes, languages = [] } = input;
  const topic = input.topic === undefined ? null : tidyName(input.topic);
  const notes = tidyOrNull(input.notes);
  const privateNotes = tidyOrNull(input.privateNotes);
  const startsAt = instantOf(millisecondsOf(sent));
  return resultOf(findSessionFaults(input), {
    kind,
    startsAt,
    endsAt: addTime(startsAt, { minutes: durationMinutes }),
    languages,
    topic,
    notes,
    privateNotes,
    meetingLink: (input.meetingLink && readHttpsAddress(input.meetingLink)) ?? null,
  });
}

/** The faults of a request for a session. What a schema has refused is absent. */
export function findSessionFaults(sent: Partial<NewSessionInput>): Fault[] {
  const { startsAt, durationMinutes = Infinity, languages = [], topic, notes, privateNotes, meetingLink } = sent;
  return [
    ...(startsAt === undefined || instantOf(millisecondsOf(startsAt)).endsWith(':00.000Z') ? [] : [notWholeMinute()]),
    ...languagesFaults(languages, durationMinutes),
    ...(topic === undefined ? [] : lineFaults('/body/topic', tidyName(topic), textLimits.topic)),
    ...paragraphs('notes', notes),
    ...paragraphs('privateNotes', privateNotes),
    ...httpsAddressFaults('/body/meetingLink', meetingLink),
  ];
}

/** Checks why a session is cancelled. The value is the text as it is stored, or null if there is none. */
export function checkReason(reason: string | undefined): Checked<string | null> {
  const value = tidyOrNull(reason);
  return resultOf(paragraphs('reason', reason), value);
}

/** Checks the words of feedback, as `checkReason` does. */
export function checkWords(words: string | undefined): Checked<string | null> {
  return resultOf(paragraphs('words', words), tidyOrNull(words));
}

function tidyOrNull(text: string | undefined): string | null {
  return text === undefined ? null : tidyIntroduction(text);
}

function paragraphs(name: 'notes' | 'privateNotes' | 'reason' | 'words', text: string | undefined): Fault[] {
  return text === undefined ? [] : paragraphFaults(`/body/${name}`, tidyIntroduction(text), textLimits[name]);
}

function languagesFaults(plan: readonly SessionLanguage[], durationMinutes: number): Fault[] {
  let total = 0;
  return plan.flatMap(({ language, minutes }, index) => {
    const at = `/body/languages/${index}`;
    const isRepeated = plan.findIndex((other) => other.language === language) < index;
    const wasFull = total > durationMinutes;
    total += minutes;
    return [
      ...codeFaults(`${at}/language`, 'languages', language),
      ...(isRepeated
        ? [makeFault(`${at}/language`, 'Each language may occur once.', '같은 언어는 한 번만 쓸 수 있습니다.')]
        : []),
      ...(total > durationMinutes && !wasFull ? [tooManyMinutes(`${at}/minutes`)] : []),
    ];
  });
}

function tooManyMinutes(pointer: string): Fault {
  return makeFault(
    pointer,
    'The languages take more time than durationMinutes.',
    '언어별 시간의 합이 durationMinutes보다 깁니다.',
    { en: 'The languages take more time than the session.', ko: '언어별 시간의 합이 세션보다 깁니다.' },
  );
}

function notWholeMinute(): Fault {
  return makeFault('/body/startsAt', 'Must be a whole minute, without seconds.', '초 없이 분 단위로 보내야 합니다.', {
    en: 'Please choose a whole minute.',
    ko: '분 단위로 선택해 주세요.',
  });
}

/** The fault of a user who names themselves as the partner. */
export function ownIdFault(pointer: string): Fault {
  return makeFault(pointer, 'Is your own id.', '본인의 id입니다.', {
    en: 'You cannot do this with yourself.',
    ko: '자기 자신에게는 할 수 없습니다.',
  });
}
