import type { components } from '../../../../../generated/client/types.ts';
import type { RequestDeps } from '../../../../platform/deps.ts';
import { othersImageView } from '../../../profile/index.ts';
import type { NoticeRecord } from '../../data/notices.ts';
import { currentTemplate, type StoredTemplate } from '../../data/templates.ts';
import { linkOf } from '../../rules/link.ts';
import { renderNotice, type NoticeValues } from '../../rules/render.ts';
import { aboutType } from '../../rules/types.ts';

/** What the texts of notices are made with: the saved templates, and the time zone of the reader, if it is known. */
export interface Texts {
  readonly saved: readonly StoredTemplate[];
  readonly timeZone: string | undefined;
}

/** A notice as the contract shows it, with its text in the language of the answer. */
export function noticeView(
  { variables, actor, ...record }: NoticeRecord,
  { saved, timeZone = 'Etc/UTC' }: Texts,
  deps: RequestDeps,
): components['schemas']['Notification'] {
  const { type } = record;
  const values = { ...parseVariables(variables), actor: actor?.englishName };
  const reader = { locale: deps.locale, timeZone };
  return {
    ...record,
    category: aboutType(type).category,
    ...renderNotice(type, currentTemplate(type, saved).template, values, reader),
    link: linkOf(type, values),
    actor: actor && {
      userId: actor.userId,
      englishName: actor.englishName,
      image: actor.picture && othersImageView(deps, actor.picture),
    },
  };
}

/** Not checked on purpose: `notify` wrote the object, and a CHECK holds that it is one. */
function parseVariables(variables: string): NoticeValues {
  return JSON.parse(variables) as NoticeValues;
}
