import type { Language } from './language.ts';
import type { Instant } from '../../../platform/time/instant.ts';
import type { Template, TemplateText } from './default-templates.ts';
import { formatInstant } from './format-instant.ts';
import { pickParticle } from './particles.ts';
import { readTemplate } from './template-text.ts';
import { textVariablesOf, type NotificationType, type TextVariable } from './types.ts';

/** The values of a notice: what is stored with it, and the actor's name as it is now. */
export type NoticeValues = Readonly<Record<string, unknown>>;

/** For whom a text is made. */
export interface Reader {
  readonly locale: Language;
  /** IANA name. */
  readonly timeZone: string;
}

/** What stands for a name that a user has not chosen, or that is missing. */
const noName: Readonly<Record<Language, string>> = { ko: '회원', en: 'A user' };

/**
 * Makes the text of a notice in the reader's language. The title is one line. A value is plain text: it is neither read
 * as a template nor escaped, so each channel escapes the whole text once (`escapeHtml`).
 */
export function renderNotice(
  type: NotificationType,
  template: Template,
  values: NoticeValues,
  reader: Reader,
): TemplateText {
  const { title, body } = template[reader.locale];
  const kinds = new Map(textVariablesOf(type).map(({ name, kind }) => [name, kind]));
  const fill = (text: string, areLinesKept: boolean): string =>
    readTemplate(text)
      .parts.map((part) => {
        if ('text' in part) return part.text;
        const kind = kinds.get(part.variable);
        if (kind === undefined) return part.written;
        const value = formatValue(kind, values[part.variable], reader);
        const shown = areLinesKept ? value : joinLines(value);
        return part.pair === null ? shown : shown + pickParticle(shown, part.pair);
      })
      .join('');
  return { title: joinLines(fill(title, false)), body: fill(body, true).trim() };
}

/** HTML of a text, for elements and for attributes in double quotes. */
export function escapeHtml(text: string): string {
  const entities: Readonly<Record<string, string>> = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;',
  };
  return text.replace(/[&<>"']/g, (sign) => entities[sign] ?? sign);
}

function formatValue(kind: TextVariable['kind'], value: unknown, { locale, timeZone }: Reader): string {
  if (kind === 'number') return typeof value === 'number' ? new Intl.NumberFormat(locale).format(value) : '';
  if (typeof value !== 'string' || value === '') return kind === 'name' ? noName[locale] : '';
  // The value of an instant is an Instant: `notify` is typed, and the preview checks it.
  if (kind === 'instant') return formatInstant(value as Instant, locale, timeZone);
  return kind === 'name' ? joinLines(withoutControls(value)) : withoutControls(value);
}

/** Without what would reorder or hide the text around the value. Line breaks stay. */
function withoutControls(value: string): string {
  return value
    .replace(/\r\n?/g, '\n')
    .replace(/(?!\n)[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\u2028\u2029]/gu, '');
}

function joinLines(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
