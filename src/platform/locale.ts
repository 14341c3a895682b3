/** The languages of the API's texts. */
export type Locale = 'ko' | 'en';

/**
 * The best language for an `Accept-Language` header (RFC 9110 section 12.5.4): the supported one with the highest
 * weight. Korean if the header is missing or names no supported language.
 */
export function localeOf(acceptLanguage: string | null | undefined): Locale {
  const ranges = (acceptLanguage ?? '')
    .split(',')
    .map((part, order) => ({ ...parseLanguageRange(part), order }))
    .filter((range) => range.weight > 0)
    .sort((one, other) => other.weight - one.weight || one.order - other.order);
  for (const { language } of ranges) {
    if (language === 'ko' || language === '*') return 'ko';
    if (language === 'en') return 'en';
  }
  return 'ko';
}

function parseLanguageRange(part: string): { language: string; weight: number } {
  const [range = '', ...parameters] = part.trim().toLowerCase().split(';');
  const quality = parameters.map((parameter) => /^\s*q=(\d(?:\.\d{1,3})?)\s*$/.exec(parameter)?.[1]).find(Boolean);
  return { language: range.trim().split('-')[0] ?? '', weight: quality === undefined ? 1 : Number(quality) };
}
