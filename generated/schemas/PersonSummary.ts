// Generated from contract/. Do not edit.
import * as z from 'zod';
import { DisplayName } from './DisplayName.ts';
import { LanguageTag } from './LanguageTag.ts';
import { ProfileImage } from './ProfileImage.ts';
import { UserId } from './UserId.ts';

/** Another user, with the data that a card in a list needs. `getUserProfile` returns the rest. */
export const PersonSummary = z.lazy(() => z.object({
  userId: UserId,
  englishName: DisplayName.nullable(),
  image: ProfileImage.nullable(),
  nativeLanguages: z.array(LanguageTag),
  learningLanguages: z.array(LanguageTag),
}));
