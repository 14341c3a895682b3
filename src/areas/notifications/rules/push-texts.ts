/** What a test notice says. */
export const testTexts = {
  ko: { title: '테스트 알림', body: '이 기기에서 알림을 받을 수 있어요.' },
  en: { title: 'Test notification', body: 'Notifications arrive on this device.' },
} as const;
