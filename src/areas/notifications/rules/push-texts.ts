import type { TemplateText } from './default-templates.ts';
import type { Language } from './language.ts';

/** What a test notice says. */
export const testTexts = {
  ko: { title: '테스트 알림', body: '이 기기에서 알림을 받을 수 있어요.' },
  en: { title: 'Test notification', body: 'Notifications arrive on this device.' },
} as const;

/** What one push says that tells of several notices, which have waited for the end of quiet hours or of a pause. */
export function textOfSeveral(count: number, language: Language): TemplateText {
  return {
    ko: { title: `그동안 온 알림 ${count}건`, body: '앱에서 확인해 보세요.' },
    en: { title: `${count} notifications for you`, body: 'They came while you did not want to be disturbed.' },
  }[language];
}
