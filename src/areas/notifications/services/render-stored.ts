import type { NoticeContent } from '../data/standing.ts';
import { currentTemplate, type StoredTemplate } from '../data/templates.ts';
import type { TemplateText } from '../rules/default-templates.ts';
import { linkOf } from '../rules/link.ts';
import { urlOf } from '../rules/link-url.ts';
import { renderNotice, type NoticeValues, type Reader } from '../rules/render.ts';

/** What a notice says outside the app. */
export interface LinkedText extends TemplateText {
  /** Where it leads: a path of the app, or an https address. */
  readonly url: string;
}

/** Makes the text of a notice that is sent now, for its receiver. */
export function renderStored(
  { type, variables, actorName }: NoticeContent,
  saved: readonly StoredTemplate[],
  reader: Reader,
): LinkedText {
  // Not checked on purpose: `notify` wrote the object, and a CHECK holds that it is one.
  const values = { ...(JSON.parse(variables) as NoticeValues), actor: actorName };
  return {
    ...renderNotice(type, currentTemplate(type, saved).template, values, reader),
    url: urlOf(linkOf(type, values)),
  };
}
