import type { Input, Reply } from '../../../../generated/server/handlers.ts';
import { requireValid } from '../../profile/index.ts';
import { checkPreviewTime } from '../rules/preview.ts';
import { planText } from '../rules/plan-texts.ts';
import { previewNotice } from '../services/preview-notification.ts';

/** POST /notifications/preview */
export async function previewNotification({
  auth,
  body,
  deps,
}: Input<'previewNotification'>): Promise<Reply<'previewNotification'>> {
  const at = requireValid(checkPreviewTime(body.at ?? deps.clock.nowIso()));
  const notice = { type: body.type, at: body.at === undefined ? undefined : at };
  const { timeZone, plans } = await previewNotice(deps, auth.userId, notice);
  const show = ({ outcome, at: comesAt, reason }: (typeof plans)['inApp']) => ({
    outcome,
    at: comesAt,
    reason,
    text: planText(reason, deps.locale),
  });
  return {
    status: 200,
    headers: { 'content-language': deps.locale },
    body: {
      type: body.type,
      at,
      timeZone,
      channels: { inApp: show(plans.inApp), push: show(plans.push), email: show(plans.email) },
    },
  };
}
