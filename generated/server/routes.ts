// Generated from contract/ (contract 24a3d8b3e594). Do not edit.
import type { EndpointRouter } from '../../src/platform/contract.ts';
import {
  CreateRealtimeTicketEndpoint,
  EndAuthSessionEndpoint,
  EndOtherAuthSessionsEndpoint,
  ExchangeLoginCodeEndpoint,
  FinishLoginEndpoint,
  ListAuthSessionsEndpoint,
  LogoutEndpoint,
  RefreshTokensEndpoint,
  StartLoginEndpoint,
} from './endpoints/auth.ts';
import {
  AcceptMatchRequestEndpoint,
  CancelMatchRequestEndpoint,
  CreateMatchRequestEndpoint,
  DeclineMatchRequestEndpoint,
  EndMatchEndpoint,
  GetCompatibilityEndpoint,
  GetMatchEndpoint,
  GetMatchPreferencesEndpoint,
  GetMatchRequestEndpoint,
  GetMatchingSummaryEndpoint,
  ListMatchRequestsEndpoint,
  ListMatchesEndpoint,
  ListRecommendationsEndpoint,
  SaveRecommendationFeedbackEndpoint,
  UpdateMatchPreferencesEndpoint,
} from './endpoints/matching.ts';
import { GetReportEndpoint, ListReportsEndpoint, ResolveReportEndpoint } from './endpoints/moderation.ts';
import { OpenLiveChannelEndpoint } from './endpoints/notifications.ts';
import {
  CompleteOnboardingEndpoint,
  GetOnboardingEndpoint,
  GetOnboardingInterestsEndpoint,
  GetOnboardingLanguagesEndpoint,
  GetOnboardingPreferencesEndpoint,
  GetOnboardingProfileEndpoint,
  RestartOnboardingEndpoint,
  SaveOnboardingInterestsEndpoint,
  SaveOnboardingLanguagesEndpoint,
  SaveOnboardingPreferencesEndpoint,
  SaveOnboardingProfileEndpoint,
  SkipOnboardingStepEndpoint,
} from './endpoints/onboarding.ts';
import {
  BlockUserEndpoint,
  ConfirmProfileImageUploadEndpoint,
  CreateMyExportEndpoint,
  CreateMyProfileEndpoint,
  CreateProfileImageUploadEndpoint,
  DeleteMyAccountEndpoint,
  DeleteProfileImageEndpoint,
  DownloadMyExportEndpoint,
  GetMyAvailabilityEndpoint,
  GetMyExportEndpoint,
  GetMyLanguagesEndpoint,
  GetMyProfileEndpoint,
  GetMySettingsEndpoint,
  GetUserProfileEndpoint,
  ListMyBlocksEndpoint,
  ReplaceMyAvailabilityEndpoint,
  ReplaceMyLanguagesEndpoint,
  ReportUserEndpoint,
  RestoreMyAccountEndpoint,
  SaveMyConsentsEndpoint,
  UnblockUserEndpoint,
  UpdateMyProfileEndpoint,
  UpdateMySettingsEndpoint,
  UploadProfileImageEndpoint,
} from './endpoints/profile.ts';
import {
  GetContractEndpoint,
  GetHealthEndpoint,
  GetReadinessEndpoint,
  GetReferenceListEndpoint,
  ListReferenceListsEndpoint,
} from './endpoints/system.ts';

/** Registers every operation, fixed paths before those with parameters. */
export function registerRoutes(api: EndpointRouter): void {
  api.post('/auth/logout', LogoutEndpoint);
  api.post('/auth/realtime-ticket', CreateRealtimeTicketEndpoint);
  api.post('/auth/refresh', RefreshTokensEndpoint);
  api.delete('/auth/sessions', EndOtherAuthSessionsEndpoint);
  api.get('/auth/sessions', ListAuthSessionsEndpoint);
  api.delete('/auth/sessions/:sessionId', EndAuthSessionEndpoint);
  api.post('/auth/token', ExchangeLoginCodeEndpoint);
  api.get('/auth/:provider/callback', FinishLoginEndpoint);
  api.get('/auth/:provider/login', StartLoginEndpoint);
  api.get('/exports/:exportId/archive', DownloadMyExportEndpoint);
  api.get('/health', GetHealthEndpoint);
  api.get('/matching/compatibility/:userId', GetCompatibilityEndpoint);
  api.get('/matching/matches', ListMatchesEndpoint);
  api.delete('/matching/matches/:matchId', EndMatchEndpoint);
  api.get('/matching/matches/:matchId', GetMatchEndpoint);
  api.get('/matching/preferences', GetMatchPreferencesEndpoint);
  api.patch('/matching/preferences', UpdateMatchPreferencesEndpoint);
  api.get('/matching/recommendations', ListRecommendationsEndpoint);
  api.put('/matching/recommendations/:userId/feedback', SaveRecommendationFeedbackEndpoint);
  api.get('/matching/requests', ListMatchRequestsEndpoint);
  api.post('/matching/requests', CreateMatchRequestEndpoint);
  api.get('/matching/requests/:requestId', GetMatchRequestEndpoint);
  api.post('/matching/requests/:requestId/accept', AcceptMatchRequestEndpoint);
  api.post('/matching/requests/:requestId/cancel', CancelMatchRequestEndpoint);
  api.post('/matching/requests/:requestId/decline', DeclineMatchRequestEndpoint);
  api.get('/matching/summary', GetMatchingSummaryEndpoint);
  api.get('/moderation/reports', ListReportsEndpoint);
  api.get('/moderation/reports/:reportId', GetReportEndpoint);
  api.post('/moderation/reports/:reportId/resolve', ResolveReportEndpoint);
  api.get('/notifications/live', OpenLiveChannelEndpoint);
  api.get('/onboarding', GetOnboardingEndpoint);
  api.post('/onboarding/complete', CompleteOnboardingEndpoint);
  api.post('/onboarding/restart', RestartOnboardingEndpoint);
  api.get('/onboarding/steps/interests', GetOnboardingInterestsEndpoint);
  api.put('/onboarding/steps/interests', SaveOnboardingInterestsEndpoint);
  api.get('/onboarding/steps/languages', GetOnboardingLanguagesEndpoint);
  api.put('/onboarding/steps/languages', SaveOnboardingLanguagesEndpoint);
  api.get('/onboarding/steps/preferences', GetOnboardingPreferencesEndpoint);
  api.put('/onboarding/steps/preferences', SaveOnboardingPreferencesEndpoint);
  api.get('/onboarding/steps/profile', GetOnboardingProfileEndpoint);
  api.put('/onboarding/steps/profile', SaveOnboardingProfileEndpoint);
  api.post('/onboarding/steps/:step/skip', SkipOnboardingStepEndpoint);
  api.get('/openapi.json', GetContractEndpoint);
  api.get('/ready', GetReadinessEndpoint);
  api.get('/reference', ListReferenceListsEndpoint);
  api.get('/reference/:list', GetReferenceListEndpoint);
  api.delete('/users/me', DeleteMyAccountEndpoint);
  api.get('/users/me', GetMyProfileEndpoint);
  api.patch('/users/me', UpdateMyProfileEndpoint);
  api.post('/users/me', CreateMyProfileEndpoint);
  api.get('/users/me/availability', GetMyAvailabilityEndpoint);
  api.put('/users/me/availability', ReplaceMyAvailabilityEndpoint);
  api.get('/users/me/blocks', ListMyBlocksEndpoint);
  api.delete('/users/me/blocks/:userId', UnblockUserEndpoint);
  api.put('/users/me/blocks/:userId', BlockUserEndpoint);
  api.put('/users/me/consents', SaveMyConsentsEndpoint);
  api.post('/users/me/exports', CreateMyExportEndpoint);
  api.get('/users/me/exports/:exportId', GetMyExportEndpoint);
  api.get('/users/me/languages', GetMyLanguagesEndpoint);
  api.put('/users/me/languages', ReplaceMyLanguagesEndpoint);
  api.delete('/users/me/profile-image', DeleteProfileImageEndpoint);
  api.post('/users/me/profile-image', UploadProfileImageEndpoint);
  api.post('/users/me/profile-image/direct-upload', CreateProfileImageUploadEndpoint);
  api.post('/users/me/profile-image/direct-upload/confirm', ConfirmProfileImageUploadEndpoint);
  api.post('/users/me/restore', RestoreMyAccountEndpoint);
  api.get('/users/me/settings', GetMySettingsEndpoint);
  api.patch('/users/me/settings', UpdateMySettingsEndpoint);
  api.get('/users/:userId', GetUserProfileEndpoint);
  api.post('/users/:userId/reports', ReportUserEndpoint);
}
