import { blockUser } from '../safety/handlers/block-user.ts';
import { confirmProfileImageUpload } from './handlers/confirm-profile-image-upload.ts';
import { createMyExport } from '../account/handlers/create-my-export.ts';
import { createMyProfile } from './handlers/create-my-profile.ts';
import { createProfileImageUpload } from './handlers/create-profile-image-upload.ts';
import { deleteMyAccount } from '../account/handlers/delete-my-account.ts';
import { deleteProfileImage } from './handlers/delete-profile-image.ts';
import { downloadMyExport } from '../account/handlers/download-my-export.ts';
import { getMyAvailability } from './handlers/get-my-availability.ts';
import { getMyExport } from '../account/handlers/get-my-export.ts';
import { getMyInterests } from './handlers/get-my-interests.ts';
import { getMyLanguages } from './handlers/get-my-languages.ts';
import { getMyProfile } from './handlers/get-my-profile.ts';
import { getMySettings } from './handlers/get-my-settings.ts';
import { getUserProfile } from './handlers/get-user-profile.ts';
import { listMyBlocks } from '../safety/handlers/list-my-blocks.ts';
import { replaceMyAvailability } from './handlers/replace-my-availability.ts';
import { replaceMyInterests } from './handlers/replace-my-interests.ts';
import { replaceMyLanguages } from './handlers/replace-my-languages.ts';
import { reportUser } from '../safety/handlers/report-user.ts';
import { restoreMyAccount } from '../account/handlers/restore-my-account.ts';
import { saveMyConsents } from '../account/handlers/save-my-consents.ts';
import { unblockUser } from '../safety/handlers/unblock-user.ts';
import { updateMyProfile } from './handlers/update-my-profile.ts';
import { updateMySettings } from './handlers/update-my-settings.ts';
import { uploadProfileImage } from './handlers/upload-profile-image.ts';

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
