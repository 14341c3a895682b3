import type { components } from '../../../../../generated/client/types.ts';
import type { StoredTemplate } from '../../data/templates.ts';
import { aboutType, textVariablesOf } from '../../rules/types.ts';

/** A template as the contract shows it. */
export function templateView({
  type,
  version,
  template: { ko, en },
  savedAt,
}: StoredTemplate): components['schemas']['NotificationTemplate'] {
  const { category, isCritical } = aboutType(type);
  return { key: type, version, category, isCritical, variables: textVariablesOf(type), ko, en, savedAt };
}
