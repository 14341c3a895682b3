import { blockUser } from './block-user.ts';
import { createMyProfile } from './create-my-profile.ts';
import { getMyAvailability } from './get-my-availability.ts';
import { getMyLanguages } from './get-my-languages.ts';
import { getMyProfile } from './get-my-profile.ts';
import { getMySettings } from './get-my-settings.ts';
import { getUserProfile } from './get-user-profile.ts';
import { listMyBlocks } from './list-my-blocks.ts';
import { replaceMyAvailability } from './replace-my-availability.ts';
import { replaceMyLanguages } from './replace-my-languages.ts';
import { saveMyConsents } from './save-my-consents.ts';
import { unblockUser } from './unblock-user.ts';
import { updateMyProfile } from './update-my-profile.ts';
import { updateMySettings } from './update-my-settings.ts';

export const profileHandlers = {
  blockUser,
  createMyProfile,
  getMyAvailability,
  getMyLanguages,
  getMyProfile,
  getMySettings,
  getUserProfile,
  listMyBlocks,
  replaceMyAvailability,
  replaceMyLanguages,
  saveMyConsents,
  unblockUser,
  updateMyProfile,
  updateMySettings,
};
