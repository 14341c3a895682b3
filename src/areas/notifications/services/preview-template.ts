import type { Deps } from '../../../platform/deps.ts';
import { refuse, Refused } from '../../../platform/problems/refusal.ts';
import { faultsIn } from '../../profile/index.ts';
import { readBatch } from '../../../store/batch.ts';
import { currentTemplate, savedTemplateOf, timeZoneOf } from '../data/templates.ts';
import { checkTemplate } from '../rules/check-template.ts';
import { checkValues, sampleValues, type GivenValue } from '../rules/check-values.ts';
import type { Template, TemplateText } from '../rules/default-templates.ts';
import { renderEmail, type EmailText } from '../rules/email.ts';
import type { Language } from '../rules/language.ts';
import { renderNotice } from '../rules/render.ts';
import { requireType } from './save-template.ts';

/** What to preview: texts that replace the current ones, and values that replace the samples. */
export interface PreviewOrder {
  readonly key: string;
  readonly texts: Partial<Template>;
  readonly variables: readonly GivenValue[];
}

/** A text as each channel shows it. */
export interface RenderedNotice {
  readonly inApp: TemplateText;
  readonly push: TemplateText;
  readonly email: EmailText;
}

/**
 * Renders a template in both languages, in the time zone of the user who asks. Nothing is saved.
 *
 * @throws Refused notification.template_not_found, request.invalid
 */
export async function previewTemplate(
  { db, clock }: Deps,
  userId: string,
  { key, texts, variables }: PreviewOrder,
): Promise<Record<Language, RenderedNotice>> {
  const type = requireType(key);
  const [sent, given] = [checkTemplate(type, texts), checkValues(type, variables)];
  if ('faults' in sent || 'faults' in given)
    throw new Refused(refuse('request.invalid', { errors: [...faultsIn(sent), ...faultsIn(given)] }));
  const [saved, [timeZone = 'Etc/UTC']] = await readBatch(db, [savedTemplateOf(type), timeZoneOf(userId)]);
  const template = { ...currentTemplate(type, saved).template, ...sent.value };
  const render = (locale: Language): RenderedNotice => {
    const values = { ...sampleValues(type, locale, clock.nowIso()), ...given.value };
    const text = renderNotice(type, template, values, { locale, timeZone });
    return { inApp: text, push: text, email: renderEmail(text) };
  };
  return { ko: render('ko'), en: render('en') };
}
