import type { Input, Reply } from '../../../../generated/server/handlers.ts';
import { previewTemplate } from '../services/preview-template.ts';

/** POST /notifications/templates/{key}/preview */
export async function previewNotificationTemplate({
  auth,
  params,
  body,
  deps,
}: Input<'previewNotificationTemplate'>): Promise<Reply<'previewNotificationTemplate'>> {
  const { ko, en, variables = [] } = body;
  const texts = { ...(ko && { ko }), ...(en && { en }) };
  return { status: 200, body: await previewTemplate(deps, auth.userId, { key: params.key, texts, variables }) };
}
