// Generated from contract/. Do not edit.
export { confirmProfileImageUpload } from '../../src/areas/profile/handlers/confirm-profile-image-upload.ts';
export { createMyProfile } from '../../src/areas/profile/handlers/create-my-profile.ts';
export { createProfileImageUpload } from '../../src/areas/profile/handlers/create-profile-image-upload.ts';
export { deleteProfileImage } from '../../src/areas/profile/handlers/delete-profile-image.ts';
export { getMyAvailability } from '../../src/areas/profile/handlers/get-my-availability.ts';
export { getMyInterests } from '../../src/areas/profile/handlers/get-my-interests.ts';
export { getMyLanguages } from '../../src/areas/profile/handlers/get-my-languages.ts';
export { getMyProfile } from '../../src/areas/profile/handlers/get-my-profile.ts';
export { getMySettings } from '../../src/areas/profile/handlers/get-my-settings.ts';
export { getUserProfile } from '../../src/areas/profile/handlers/get-user-profile.ts';
export { replaceMyAvailability } from '../../src/areas/profile/handlers/replace-my-availability.ts';
export { replaceMyInterests } from '../../src/areas/profile/handlers/replace-my-interests.ts';
export { replaceMyLanguages } from '../../src/areas/profile/handlers/replace-my-languages.ts';
export { updateMyProfile } from '../../src/areas/profile/handlers/update-my-profile.ts';
export { updateMySettings } from '../../src/areas/profile/handlers/update-my-settings.ts';
export { uploadProfileImage } from '../../src/areas/profile/handlers/upload-profile-image.ts';
