import { addTime, instantOf, type Instant, millisecondsOf } from '../../../platform/time/instant.ts';
import { type Checked, makeFault, resultOf } from '../../profile/index.ts';

/** Of what in a room a member wants to be told: of every message, only of what is meant for them, or of nothing. */
export const noticeLevels = ['all', 'mentions', 'none'] as const;
export type NoticeLevel = (typeof noticeLevels)[number];

/** The longest mute, in days: ten years. */
export const MUTE_DAYS = 3650;

/** A merge patch of what a member wants to be told of a room. */
export interface RoomSettingsPatch {
  readonly noticeLevel?: NoticeLevel;
  readonly mutedUntil?: Instant | null;
}

/** Checks what the schema of the request cannot: a mute ends in the future, and some day. */
export function checkRoomSettings(
  input: { readonly level?: NoticeLevel; readonly mutedUntil?: string | null },
  now: Instant,
): Checked<RoomSettingsPatch> {
  const { level, mutedUntil } = input;
  const until = typeof mutedUntil === 'string' ? millisecondsOf(mutedUntil) : null;
  const isSoon = until === null || (until > Date.parse(now) && until <= Date.parse(addTime(now, { days: MUTE_DAYS })));
  return resultOf(isSoon ? [] : [muteFault], {
    ...(level && { noticeLevel: level }),
    ...(mutedUntil === undefined ? {} : { mutedUntil: until === null ? null : instantOf(until) }),
  });
}

const muteFault = makeFault(
  '/body/mutedUntil',
  `Is not in the future, or is more than ${MUTE_DAYS} days ahead.`,
  `지난 시각이거나 ${MUTE_DAYS}일보다 뒤입니다.`,
  { en: 'Please choose a time within the next ten years.', ko: '지금부터 10년 이내의 시각을 선택해 주세요.' },
);
