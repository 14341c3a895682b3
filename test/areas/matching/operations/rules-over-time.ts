/**
 * What each operation that writes a fact of the hard rules does to open requests. A test compares the keys with the
 * contract, so that a new operation is not forgotten.
 */
export const ruleFacts = ['suitability', 'matchPreferences', 'settings', 'profile', 'languages', 'standing', 'account'];

export const effects: Readonly<Record<string, string>> = {
  updateMyProfile: 'birth, zone and gender: ends what is forbidden',
  saveMyConsents: 'birth: ends what is forbidden',
  completeOnboarding: 'birth, zone, gender and wishes: ends what is forbidden',
  correctUserBirth: 'birth: ends what is forbidden',
  updateMatchPreferences: 'wishes: ends what is forbidden',
  updateMySettings: 'who sees the age band: ends what is forbidden. Hiding is a pause and ends nothing',
  replaceMyLanguages: 'languages are a rule of lists, not of requests: ends nothing',
  resolveReport: 'a suspension ends all open requests',
  deleteMyAccount: 'ends all open requests',
  restoreMyAccount: 'nothing is open any more',
  replaceMyInterests: 'no hard rule looks at interests',
  replaceMyAvailability: 'no hard rule looks at free hours',
  uploadProfileImage: 'no hard rule looks at the picture',
  confirmProfileImageUpload: 'no hard rule looks at the picture',
  deleteProfileImage: 'no hard rule looks at the picture',
};
