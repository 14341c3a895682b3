import * as handlers from '../../../generated/handlers/profile.ts';
import { defineArea } from '../define-area.ts';
import { job } from '../../jobs/job.ts';
import { imageDelete, imageMove } from './data/job-kinds.ts';
import { profileTables } from './data/declarations.ts';
import { releasePicturesStatements } from './data/forget-profile.ts';
import { deleteImage } from './jobs/delete-image.ts';
import { moveImage } from './jobs/move-image.ts';
import { profileTasks } from './jobs/profile-tasks.ts';
import { erasePictures } from './services/erase-pictures.ts';
import { checkFreeHours } from './rules/availability.ts';
import { faultsIn } from './rules/fault.ts';
import { checkInterests } from './rules/interests.ts';
import { checkLanguages } from './rules/languages.ts';
import { firstZone, lastZone } from './rules/local-day.ts';
import { checkProfileChange } from './rules/profile-change.ts';

export { ageBand, ageGroup, birthOf, leastAge, localDay } from './data/age.ts';
export { ageGroupStatements, assertStaysAdult, hasNewAgeGroup } from './data/age-group.ts';
export {
  assertMayChangeBirth,
  assertOldEnough,
  birthColumns,
  type BirthInput,
  isBirthSent,
} from './data/change-birth.ts';
export { replaceWeekStatements, weeklyBlocksOf } from './data/availability.ts';
export { isExistingUser, isExpected, isNotSuspended, mayAct, mayChange, refuseSuspended } from './data/guards.ts';
export { insertNobodyStatement, NOBODY } from './data/forget-profile.ts';
export { selectShownPicture, storedNameOf } from './data/images.ts';
export { insertProfileStatements, type NewProfile } from './data/insert-profile.ts';
export { imageDelete } from './data/job-kinds.ts';
export { orderMovesOfMatchedStatement, orderMoveStatement } from './data/move-image.ts';
export { languagesFrom, languagesOf, writeLanguagesStatements } from './data/languages.ts';
export { latestConsents } from './data/own-profile.ts';
export { pictureFrom } from './data/picture.ts';
export { isOnlineShownTo, isParted, isShownTo, isVisibleTo, letsPartnersWrite } from './data/relation.ts';
export {
  availabilityOverrides,
  consents,
  userAvailability,
  userInterests,
  userLanguages,
  userPreferences,
  userProfiles,
  userSettings,
  zoneHistory,
} from './data/tables.ts';
export { nextVersion } from './data/update-profile.ts';
export type { Edit } from './data/versioned.ts';
export {
  afterSeparation,
  afterVisibilityChange,
  blockRelation,
  matchRelation,
  pictureUse,
  onActivity,
  onAgeGroupChange,
  onBirthdays,
  onLanguagesChange,
  onLeave,
  onProfileChange,
  onPurge,
  onSuitabilityChange,
  onSuspend,
  onTopicsChange,
  onVisibilityChange,
  onZoneChange,
  type Separation,
  type UserIn,
} from './hooks.ts';
export { recordActivityStatements } from './data/activity.ts';
export { recordZoneStatements, zoneHistoryOf } from './data/zone-history.ts';
export {
  type AgeBand,
  ageBandOf,
  ageBands,
  type AgeGroup,
  ageGroupOf,
  ageGroups,
  type Birth,
  judgeBirth,
  minimumAge,
} from './rules/age.ts';
export {
  checkWeek,
  timeOf,
  type Weekday,
  weekdayOf,
  weekdays,
  type WeeklyBlock,
  type WeeklyBlockInput,
} from './rules/availability.ts';
export { firstZone, lastZone } from './rules/local-day.ts';
export { codeFaults, codeListFaults } from './rules/code-faults.ts';
export { CONSENTS_KEPT } from './rules/histories.ts';
export { type Fault, faultsIn, resultOf, type Checked, makeFault } from './rules/fault.ts';
export { readKeptPicture } from './services/kept-picture.ts';
export { storedName } from './rules/image/urls.ts';
export { checkInterests, type Interests } from './rules/interests.ts';
export {
  type CefrLevel,
  cefrLevels,
  checkLanguages,
  type Languages,
  type LanguagesInput,
  type LearningLanguage,
} from './rules/languages.ts';
export { checkProfileChange } from './rules/profile-change.ts';
export { type ConsentRecord, defaultTimeZone, type Gender, type StoredPicture } from './rules/profile.ts';
export {
  checkText,
  lineFaults,
  nameFaults,
  paragraphFaults,
  type TextLimit,
  tidyIntroduction,
  tidyName,
} from './rules/text.ts';
export { tidyTimeZone, timeZoneFaults } from './rules/time-zone.ts';
export { requireValid } from './services/require-valid.ts';
export { imageUrls } from './services/delivery.ts';
export { makeEdit, requireProfile } from './services/edit.ts';
export { pointToBirth, refuseUnderAge } from './services/update-profile.ts';
export { othersImageView } from './handlers/views/profile-image.ts';

/** The public interface of the area `profile`: profiles, languages, availability, pictures and settings. */
export const profile = defineArea('profile', {
  handlers,
  rules: {
    createMyProfile: ({ body }, clock) => faultsIn(checkProfileChange(body, clock.today(firstZone))),
    replaceMyAvailability: ({ body: { weekly = [], overrides = [] } }, clock) =>
      faultsIn(checkFreeHours({ weekly, overrides }, [clock.today(lastZone), clock.today(firstZone)])),
    replaceMyInterests: ({ body }) => faultsIn(checkInterests(body)),
    replaceMyLanguages: ({ body: { native = [], learning = [] } }) => faultsIn(checkLanguages({ native, learning })),
    updateMyProfile: ({ body }, clock) => faultsIn(checkProfileChange(body, clock.today(firstZone))),
  },
  jobs: [job(imageDelete, deleteImage), job(imageMove, moveImage)],
  cron: profileTasks,
  tables: profileTables,
  releaseObjects: releasePicturesStatements,
  eraseObjects: erasePictures,
});
