import type { Input, Reply } from '../../../../generated/server/handlers.ts';
import { etagOf } from '../../../platform/http/etag.ts';
import { saveTemplate } from '../services/save-template.ts';
import { templateView } from './views/template.ts';

/** PUT /notifications/templates/{key} */
export async function replaceNotificationTemplate({
  auth,
  params,
  expectedVersions,
  body,
  deps,
}: Input<'replaceNotificationTemplate'>): Promise<Reply<'replaceNotificationTemplate'>> {
  const saved = await saveTemplate(deps, auth.userId, { key: params.key, texts: body }, expectedVersions);
  return { status: 200, headers: { etag: etagOf(saved.version) }, body: templateView(saved) };
}
