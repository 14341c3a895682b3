// Generated from contract/. Do not edit.
import * as z from 'zod/mini';
import { DisplayName } from './DisplayName.ts';
import { LanguageTag } from './LanguageTag.ts';
import { ProfileImage } from './ProfileImage.ts';
import { UserId } from './UserId.ts';
import type { Agrees } from '../../src/platform/wire/agrees.ts';
import type { components } from '../client/types.ts';

/** Another user, with the data that a card in a list needs. `getUserProfile` returns the rest. */
export const PersonSummary = z.lazy(() => z.object({
  userId: UserId,
  englishName: z.nullable(DisplayName),
  image: z.nullable(ProfileImage),
  nativeLanguages: z.array(LanguageTag),
  learningLanguages: z.array(LanguageTag),
}));

true satisfies Agrees<typeof PersonSummary, components['schemas']['PersonSummary']>;
