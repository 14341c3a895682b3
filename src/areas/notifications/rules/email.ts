import type { TemplateText } from './default-templates.ts';
import type { Language } from './language.ts';
import { escapeHtml } from './render.ts';

/** A text as an e-mail contains it. */
export interface EmailText {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

/** A notice in an e-mail, and the address it leads to. */
export interface EmailEntry extends TemplateText {
  readonly url: string;
}

/** Where the receiver of an e-mail can change what they get. */
export interface EmailFooter {
  readonly language: Language;
  readonly settingsUrl: string;
}

const words = {
  ko: {
    open: '자세히 보기',
    settings: '알림 설정 바꾸기',
    digest: (count: number) => `새 소식 ${count}건을 모아 드려요`,
  },
  en: {
    open: 'Open',
    settings: 'Change your notification settings',
    digest: (count: number) => (count === 1 ? 'One notification for you' : `${count} notifications for you`),
  },
} as const;

/** Makes the part of an e-mail that a template decides: what its preview shows. In HTML the text is escaped once. */
export function renderEmail({ title, body }: TemplateText): EmailText {
  return { subject: title, text: `${title}\n\n${body}\n`, html: sectionOf({ title, body }) };
}

/** Makes the content of the e-mail of one notice. In HTML every text is escaped once. */
export function composeEmail(entry: EmailEntry, footer: EmailFooter): EmailText {
  return layOut(entry.title, [entry], footer);
}

/** Makes the content of the e-mail of a digest. */
export function composeDigest(entries: readonly EmailEntry[], footer: EmailFooter): EmailText {
  return layOut(words[footer.language].digest(entries.length), entries, footer);
}

function layOut(subject: string, entries: readonly EmailEntry[], { language, settingsUrl }: EmailFooter): EmailText {
  const { open, settings } = words[language];
  const text = [
    ...entries.map((entry) => `${renderEmail(entry).text}\n${open}: ${entry.url}\n`),
    `--\n${settings}: ${settingsUrl}\n`,
  ].join('\n');
  const sections = entries.map((entry) => `${sectionOf(entry)}${link(entry.url, open)}\n`);
  const html = `<!doctype html>
<html lang="${language}"><head><meta charset="utf-8"><title>${escapeHtml(subject)}</title></head>
<body>
${sections.join('<hr>\n')}<hr>
${link(settingsUrl, settings)}
</body></html>
`;
  return { subject, text, html };
}

function sectionOf({ title, body }: TemplateText): string {
  return `<h1>${escapeHtml(title)}</h1>\n<p>${escapeHtml(body).replaceAll('\n', '<br>')}</p>\n`;
}

function link(url: string, words: string): string {
  return `<p><a href="${escapeHtml(url)}">${escapeHtml(words)}</a></p>`;
}
