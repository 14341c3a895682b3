import type { Deps } from '../../../platform/deps.ts';
import { refuse, Refused } from '../../../platform/problems/refusal.ts';
import { requireValid } from '../../profile/index.ts';
import { commitThenRead } from '../../../store/batch.ts';
import { currentTemplate, savedTemplateOf, saveTemplateStatements, type StoredTemplate } from '../data/templates.ts';
import { checkTemplate } from '../rules/check-template.ts';
import { defaultTemplates, type Template } from '../rules/default-templates.ts';
import { findType, type NotificationType } from '../rules/types.ts';

/**
 * The type with this key.
 *
 * @throws Refused notification.template_not_found
 */
export function requireType(key: string): NotificationType {
  const type = findType(key);
  if (type === undefined) throw new Refused(refuse('notification.template_not_found'));
  return type;
}

/**
 * Saves the texts of a type as its next version, unless they are equal to the current ones.
 *
 * @param expected the versions that `If-Match` names.
 * @throws Refused notification.template_not_found, request.invalid, request.precondition_failed
 */
export async function saveTemplate(
  { db, clock }: Deps,
  savedBy: string,
  sent: { readonly key: string; readonly texts: Template },
  expected: readonly string[] | undefined,
): Promise<StoredTemplate> {
  const type = requireType(sent.key);
  const { ko, en } = requireValid(checkTemplate(type, sent.texts));
  const edit = {
    type,
    titleKo: ko.title,
    bodyKo: ko.body,
    titleEn: en.title,
    bodyEn: en.body,
    savedBy,
    expected,
    defaults: defaultTemplates[type],
  };
  const statements = saveTemplateStatements(clock.nowIso(), edit);
  return currentTemplate(type, await commitThenRead(db, statements, savedTemplateOf(type)));
}
