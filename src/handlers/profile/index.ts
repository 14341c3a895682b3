import { blockUser } from './block-user.ts';
import { confirmProfileImageUpload } from './confirm-profile-image-upload.ts';
import { createMyExport } from './create-my-export.ts';
import { createMyProfile } from './create-my-profile.ts';
import { createProfileImageUpload } from './create-profile-image-upload.ts';
import { deleteMyAccount } from './delete-my-account.ts';
import { deleteProfileImage } from './delete-profile-image.ts';
import { downloadMyExport } from './download-my-export.ts';
import { getMyAvailability } from './get-my-availability.ts';
import { getMyExport } from './get-my-export.ts';
import { getMyInterests } from './get-my-interests.ts';
import { getMyLanguages } from './get-my-languages.ts';
import { getMyProfile } from './get-my-profile.ts';
import { getMySettings } from './get-my-settings.ts';
import { getUserProfile } from './get-user-profile.ts';
import { listMyBlocks } from './list-my-blocks.ts';
import { replaceMyAvailability } from './replace-my-availability.ts';
import { replaceMyInterests } from './replace-my-interests.ts';
import { replaceMyLanguages } from './replace-my-languages.ts';
import { reportUser } from './report-user.ts';
import { restoreMyAccount } from './restore-my-account.ts';
import { saveMyConsents } from './save-my-consents.ts';
import { unblockUser } from './unblock-user.ts';
import { updateMyProfile } from './update-my-profile.ts';
import { updateMySettings } from './update-my-settings.ts';
import { uploadProfileImage } from './upload-profile-image.ts';

export const profileHandlers = {
  blockUser,
  confirmProfileImageUpload,
  createMyExport,
  createMyProfile,
  createProfileImageUpload,
  deleteMyAccount,
  deleteProfileImage,
  downloadMyExport,
  getMyAvailability,
  getMyExport,
  getMyInterests,
  getMyLanguages,
  getMyProfile,
  getMySettings,
  getUserProfile,
  listMyBlocks,
  replaceMyAvailability,
  replaceMyInterests,
  replaceMyLanguages,
  reportUser,
  restoreMyAccount,
  saveMyConsents,
  unblockUser,
  updateMyProfile,
  updateMySettings,
  uploadProfileImage,
};
