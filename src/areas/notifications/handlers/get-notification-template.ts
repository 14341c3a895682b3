import type { Input, Reply } from '../../../../generated/server/handlers.ts';
import { etagOf } from '../../../platform/http/etag.ts';
import { readAll } from '../../../store/batch.ts';
import { currentTemplate, savedTemplateOf } from '../data/templates.ts';
import { requireType } from '../services/save-template.ts';
import { templateView } from './views/template.ts';

/** GET /notifications/templates/{key} */
export async function getNotificationTemplate({
  params,
  deps,
}: Input<'getNotificationTemplate'>): Promise<Reply<'getNotificationTemplate'>> {
  const type = requireType(params.key);
  const found = currentTemplate(type, await readAll(deps.db, savedTemplateOf(type)));
  return { status: 200, headers: { etag: etagOf(found.version) }, body: templateView(found) };
}
