import type { TemplateText } from './default-templates.ts';
import { escapeHtml } from './render.ts';

/** A text as an e-mail contains it. */
export interface EmailText {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

/** Makes the content of an e-mail from the text of a notice. In HTML the whole text is escaped once. */
export function renderEmail({ title, body }: TemplateText): EmailText {
  const lines = escapeHtml(body).replaceAll('\n', '<br>');
  return { subject: title, text: `${title}\n\n${body}\n`, html: `<h1>${escapeHtml(title)}</h1>\n<p>${lines}</p>\n` };
}
