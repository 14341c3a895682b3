import type { Input, Reply } from '../../../../generated/server/handlers.ts';
import { readAll } from '../../../store/batch.ts';
import { currentTemplate, savedTemplates } from '../data/templates.ts';
import { typeNames } from '../rules/types.ts';
import { templateView } from './views/template.ts';

/** GET /notifications/templates */
export async function listNotificationTemplates({
  deps,
}: Input<'listNotificationTemplates'>): Promise<Reply<'listNotificationTemplates'>> {
  const saved = await readAll(deps.db, savedTemplates());
  return { status: 200, body: { templates: typeNames.map((type) => templateView(currentTemplate(type, saved))) } };
}
