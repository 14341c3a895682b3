import type { PlanReason } from './plan.ts';

type Text = Readonly<Record<'ko' | 'en', string>>;

const texts: Readonly<Record<PlanReason, Text>> = {
  immediate: { en: 'It comes at once.', ko: '바로 알려 드려요.' },
  critical: {
    en: 'It is important for your account, so it comes at once.',
    ko: '계정에 중요한 알림이라 바로 알려 드려요.',
  },
  switched_off: { en: 'You have switched this off.', ko: '이 알림을 꺼 두셨어요.' },
  no_verified_email: {
    en: 'You have no verified e-mail address.',
    ko: '인증된 이메일 주소가 없어 보낼 수 없어요.',
  },
  no_subscription: {
    en: 'No device of yours takes push notifications.',
    ko: '푸시 알림을 받을 수 있는 기기가 없어요.',
  },
  active: { en: 'You are looking at the app.', ko: '앱을 보고 계실 때는 푸시를 보내지 않아요.' },
  quiet_hours: { en: 'It waits until your quiet hours end.', ko: '방해 금지 시간이 끝나면 알려 드려요.' },
  paused: { en: 'It waits until your pause ends.', ko: '알림 일시 중지가 끝나면 알려 드려요.' },
  digest: { en: 'It is part of your next digest.', ko: '다음 모아보기 이메일에 함께 담아 드려요.' },
};

/** Why a notification comes or does not come, as a sentence for its receiver. */
export function planText(reason: PlanReason, language: 'ko' | 'en'): string {
  return texts[reason][language];
}
