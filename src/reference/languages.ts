import type { ReferenceItem } from './item.ts';

/**
 * Languages that users speak and learn here. Codes are BCP 47 tags; `nativeName` is the name in the language itself.
 */
export const languages = [
  { code: 'ko', name: { en: 'Korean', ko: '한국어' }, nativeName: '한국어' },
  { code: 'en', name: { en: 'English', ko: '영어' }, nativeName: 'English' },
  { code: 'ja', name: { en: 'Japanese', ko: '일본어' }, nativeName: '日本語' },
  { code: 'zh-Hans', name: { en: 'Chinese (Simplified)', ko: '중국어(간체)' }, nativeName: '简体中文' },
  { code: 'zh-Hant', name: { en: 'Chinese (Traditional)', ko: '중국어(번체)' }, nativeName: '繁體中文' },
  { code: 'fr', name: { en: 'French', ko: '프랑스어' }, nativeName: 'Français' },
  { code: 'de', name: { en: 'German', ko: '독일어' }, nativeName: 'Deutsch' },
  { code: 'es', name: { en: 'Spanish', ko: '스페인어' }, nativeName: 'Español' },
  { code: 'ru', name: { en: 'Russian', ko: '러시아어' }, nativeName: 'Русский' },
  { code: 'vi', name: { en: 'Vietnamese', ko: '베트남어' }, nativeName: 'Tiếng Việt' },
  { code: 'th', name: { en: 'Thai', ko: '태국어' }, nativeName: 'ภาษาไทย' },
  { code: 'ar', name: { en: 'Arabic', ko: '아랍어' }, nativeName: 'العربية' },
  { code: 'pt', name: { en: 'Portuguese', ko: '포르투갈어' }, nativeName: 'Português' },
] as const satisfies readonly ReferenceItem[];
