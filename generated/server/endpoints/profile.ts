// Generated from contract/ (contract 24a3d8b3e594). Do not edit.
import * as z from 'zod';
import { nothingAccepted, nothingRead } from '../../../src/platform/schema-rules.ts';
import type { EndpointContract } from '../../../src/platform/contract.ts';
import { ContractEndpoint } from '../../../src/platform/endpoint.ts';
import { Availability } from '../../schemas/Availability.ts';
import { compiledAvailabilityReplacement } from '../../schemas/AvailabilityReplacement.ts';
import { BlockedPersonPage } from '../../schemas/BlockedPersonPage.ts';
import { Consents } from '../../schemas/Consents.ts';
import { compiledConsentsUpdate } from '../../schemas/ConsentsUpdate.ts';
import { Export } from '../../schemas/Export.ts';
import { Languages } from '../../schemas/Languages.ts';
import { compiledLanguagesReplacement } from '../../schemas/LanguagesReplacement.ts';
import { compiledNewReport } from '../../schemas/NewReport.ts';
import { PendingDeletion } from '../../schemas/PendingDeletion.ts';
import { Profile } from '../../schemas/Profile.ts';
import { compiledProfileCreation } from '../../schemas/ProfileCreation.ts';
import { ProfileImage } from '../../schemas/ProfileImage.ts';
import { compiledProfileImageConfirmation } from '../../schemas/ProfileImageConfirmation.ts';
import { ProfileImageDirectUpload } from '../../schemas/ProfileImageDirectUpload.ts';
import { compiledProfileImageUpload } from '../../schemas/ProfileImageUpload.ts';
import { compiledProfileUpdate } from '../../schemas/ProfileUpdate.ts';
import { PublicProfile } from '../../schemas/PublicProfile.ts';
import { ReportReceipt } from '../../schemas/ReportReceipt.ts';
import { Settings } from '../../schemas/Settings.ts';
import { compiledSettingsUpdate } from '../../schemas/SettingsUpdate.ts';
import {
  cursorAndLimitQuery,
  exportIdPath,
  idempotencyKeyHeaders,
  ifMatchHeaders,
  ifNoneMatchHeaders,
  userIdPath,
} from '../parameters.ts';
import {
  ConflictResponse,
  InternalErrorResponse,
  InvalidResponse,
  MalformedResponse,
  NotFoundResponse,
  NotModifiedResponse,
  PreconditionFailedResponse,
  TooLargeResponse,
  TooManyRequestsResponse,
  UnauthorizedResponse,
  UnsupportedMediaTypeResponse,
} from '../responses.ts';

const blockUser: EndpointContract = {
  operation: {
    id: 'blockUser',
    tag: 'profile',
    method: 'put',
    path: '/users/me/blocks/{userId}',
    summary: 'Block a person',
    access: 'self',
    sensitive: false,
    rateLimit: 'standard',
    budget: { roundTrips: 2, statements: 12, rowsRead: 200, rowsWritten: 40 },
    idempotent: false,
    development: false,
    problems: [
      'auth.token_expired',
      'auth.token_invalid',
      'auth.token_missing',
      'profile.deletion_pending',
      'profile.missing',
      'profile.self_not_allowed',
      'profile.user_not_found',
      'request.invalid',
      'request.rate_limited',
      'server.internal',
    ],
    parameters: [{ name: 'userId', in: 'path', required: true, codec: { kind: 'scalar', type: 'string' } }],
    body: null,
    responses: {
      204: { headers: [], media: [] },
      401: UnauthorizedResponse.shape,
      404: NotFoundResponse.shape,
      409: ConflictResponse.shape,
      422: InvalidResponse.shape,
      429: TooManyRequestsResponse.shape,
      500: InternalErrorResponse.shape,
    },
  },
  schemas: {
    params: userIdPath,
    query: nothingAccepted,
    headers: nothingRead,
    cookies: nothingRead,
    body: {},
    responses: {
      204: { media: {}, headers: nothingRead },
      401: UnauthorizedResponse.schemas,
      404: NotFoundResponse.schemas,
      409: ConflictResponse.schemas,
      422: InvalidResponse.schemas,
      429: TooManyRequestsResponse.schemas,
      500: InternalErrorResponse.schemas,
    },
  },
};

/** PUT /users/me/blocks/{userId}: Block a person */
export class BlockUserEndpoint extends ContractEndpoint {
  protected override readonly contract = blockUser;
}

const confirmProfileImageUpload: EndpointContract = {
  operation: {
    id: 'confirmProfileImageUpload',
    tag: 'profile',
    method: 'post',
    path: '/users/me/profile-image/direct-upload/confirm',
    summary: 'Make an uploaded picture my picture',
    access: 'self',
    sensitive: false,
    rateLimit: 'upload',
    budget: { roundTrips: 4, statements: 16, rowsRead: 200, rowsWritten: 40 },
    idempotent: true,
    development: false,
    problems: [
      'auth.token_expired',
      'auth.token_invalid',
      'auth.token_missing',
      'idempotency.in_progress',
      'idempotency.key_reused',
      'image.dimensions_refused',
      'image.type_refused',
      'image.unreadable',
      'image.upload_empty',
      'image.upload_not_found',
      'profile.deletion_pending',
      'profile.missing',
      'request.invalid',
      'request.malformed',
      'request.rate_limited',
      'request.too_large',
      'request.unsupported_media_type',
      'server.internal',
    ],
    parameters: [{ name: 'idempotency-key', in: 'header', required: false, codec: { kind: 'scalar', type: 'string' } }],
    body: { required: true, maxBytes: 65536, media: { 'application/json': { kind: 'json' } } },
    responses: {
      201: { headers: [{ name: 'idempotency-replayed', required: false }], media: ['application/json'] },
      400: MalformedResponse.shape,
      401: UnauthorizedResponse.shape,
      404: NotFoundResponse.shape,
      409: ConflictResponse.shape,
      413: TooLargeResponse.shape,
      415: UnsupportedMediaTypeResponse.shape,
      422: InvalidResponse.shape,
      429: TooManyRequestsResponse.shape,
      500: InternalErrorResponse.shape,
    },
  },
  schemas: {
    params: nothingAccepted,
    query: nothingAccepted,
    headers: idempotencyKeyHeaders,
    cookies: nothingRead,
    body: { 'application/json': compiledProfileImageConfirmation },
    responses: {
      201: {
        media: { 'application/json': ProfileImage },
        headers: z.lazy(() => z.object({ 'idempotency-replayed': z.exactOptional(z.string()) })),
      },
      400: MalformedResponse.schemas,
      401: UnauthorizedResponse.schemas,
      404: NotFoundResponse.schemas,
      409: ConflictResponse.schemas,
      413: TooLargeResponse.schemas,
      415: UnsupportedMediaTypeResponse.schemas,
      422: InvalidResponse.schemas,
      429: TooManyRequestsResponse.schemas,
      500: InternalErrorResponse.schemas,
    },
  },
};

/** POST /users/me/profile-image/direct-upload/confirm: Make an uploaded picture my picture */
export class ConfirmProfileImageUploadEndpoint extends ContractEndpoint {
  protected override readonly contract = confirmProfileImageUpload;
}

const createMyExport: EndpointContract = {
  operation: {
    id: 'createMyExport',
    tag: 'profile',
    method: 'post',
    path: '/users/me/exports',
    summary: 'Ask for all my data',
    access: 'self',
    sensitive: true,
    rateLimit: 'standard',
    budget: { roundTrips: 2, statements: 12, rowsRead: 200, rowsWritten: 40 },
    idempotent: true,
    development: false,
    problems: [
      'auth.session_ended',
      'auth.token_expired',
      'auth.token_invalid',
      'auth.token_missing',
      'export.limit_reached',
      'idempotency.key_reused',
      'profile.missing',
      'request.invalid',
      'request.rate_limited',
      'server.internal',
    ],
    parameters: [{ name: 'idempotency-key', in: 'header', required: false, codec: { kind: 'scalar', type: 'string' } }],
    body: null,
    responses: {
      202: {
        headers: [{ name: 'idempotency-replayed', required: false }, { name: 'location', required: false }],
        media: ['application/json'],
      },
      401: UnauthorizedResponse.shape,
      404: NotFoundResponse.shape,
      409: ConflictResponse.shape,
      422: InvalidResponse.shape,
      429: TooManyRequestsResponse.shape,
      500: InternalErrorResponse.shape,
    },
  },
  schemas: {
    params: nothingAccepted,
    query: nothingAccepted,
    headers: idempotencyKeyHeaders,
    cookies: nothingRead,
    body: {},
    responses: {
      202: {
        media: { 'application/json': Export },
        headers: z.lazy(() => z.object({
          'idempotency-replayed': z.exactOptional(z.string()),
          location: z.exactOptional(z.string()),
        })),
      },
      401: UnauthorizedResponse.schemas,
      404: NotFoundResponse.schemas,
      409: ConflictResponse.schemas,
      422: InvalidResponse.schemas,
      429: TooManyRequestsResponse.schemas,
      500: InternalErrorResponse.schemas,
    },
  },
};

/** POST /users/me/exports: Ask for all my data */
export class CreateMyExportEndpoint extends ContractEndpoint {
  protected override readonly contract = createMyExport;
}

const createMyProfile: EndpointContract = {
  operation: {
    id: 'createMyProfile',
    tag: 'profile',
    method: 'post',
    path: '/users/me',
    summary: 'Create my profile',
    access: 'self',
    sensitive: false,
    rateLimit: 'standard',
    budget: { roundTrips: 2, statements: 12, rowsRead: 200, rowsWritten: 40 },
    idempotent: true,
    development: false,
    problems: [
      'auth.token_expired',
      'auth.token_invalid',
      'auth.token_missing',
      'idempotency.key_reused',
      'profile.already_exists',
      'request.invalid',
      'request.malformed',
      'request.rate_limited',
      'request.too_large',
      'request.unsupported_media_type',
      'server.internal',
    ],
    parameters: [{ name: 'idempotency-key', in: 'header', required: false, codec: { kind: 'scalar', type: 'string' } }],
    body: { required: true, maxBytes: 65536, media: { 'application/json': { kind: 'json' } } },
    responses: {
      201: {
        headers: [
          { name: 'etag', required: true },
          { name: 'idempotency-replayed', required: false },
          { name: 'location', required: false },
        ],
        media: ['application/json'],
      },
      400: MalformedResponse.shape,
      401: UnauthorizedResponse.shape,
      409: ConflictResponse.shape,
      413: TooLargeResponse.shape,
      415: UnsupportedMediaTypeResponse.shape,
      422: InvalidResponse.shape,
      429: TooManyRequestsResponse.shape,
      500: InternalErrorResponse.shape,
    },
  },
  schemas: {
    params: nothingAccepted,
    query: nothingAccepted,
    headers: idempotencyKeyHeaders,
    cookies: nothingRead,
    body: { 'application/json': compiledProfileCreation },
    responses: {
      201: {
        media: { 'application/json': Profile },
        headers: z.lazy(() => z.object({
          etag: z.string(),
          'idempotency-replayed': z.exactOptional(z.string()),
          location: z.exactOptional(z.string()),
        })),
      },
      400: MalformedResponse.schemas,
      401: UnauthorizedResponse.schemas,
      409: ConflictResponse.schemas,
      413: TooLargeResponse.schemas,
      415: UnsupportedMediaTypeResponse.schemas,
      422: InvalidResponse.schemas,
      429: TooManyRequestsResponse.schemas,
      500: InternalErrorResponse.schemas,
    },
  },
};

/** POST /users/me: Create my profile */
export class CreateMyProfileEndpoint extends ContractEndpoint {
  protected override readonly contract = createMyProfile;
}

const createProfileImageUpload: EndpointContract = {
  operation: {
    id: 'createProfileImageUpload',
    tag: 'profile',
    method: 'post',
    path: '/users/me/profile-image/direct-upload',
    summary: 'Get an address to upload my picture to',
    access: 'self',
    sensitive: false,
    rateLimit: 'upload',
    budget: { roundTrips: 3, statements: 12, rowsRead: 200, rowsWritten: 40 },
    idempotent: true,
    development: false,
    problems: [
      'auth.token_expired',
      'auth.token_invalid',
      'auth.token_missing',
      'idempotency.in_progress',
      'idempotency.key_reused',
      'profile.deletion_pending',
      'profile.missing',
      'request.invalid',
      'request.rate_limited',
      'server.internal',
    ],
    parameters: [{ name: 'idempotency-key', in: 'header', required: false, codec: { kind: 'scalar', type: 'string' } }],
    body: null,
    responses: {
      201: { headers: [{ name: 'idempotency-replayed', required: false }], media: ['application/json'] },
      401: UnauthorizedResponse.shape,
      404: NotFoundResponse.shape,
      409: ConflictResponse.shape,
      422: InvalidResponse.shape,
      429: TooManyRequestsResponse.shape,
      500: InternalErrorResponse.shape,
    },
  },
  schemas: {
    params: nothingAccepted,
    query: nothingAccepted,
    headers: idempotencyKeyHeaders,
    cookies: nothingRead,
    body: {},
    responses: {
      201: {
        media: { 'application/json': ProfileImageDirectUpload },
        headers: z.lazy(() => z.object({ 'idempotency-replayed': z.exactOptional(z.string()) })),
      },
      401: UnauthorizedResponse.schemas,
      404: NotFoundResponse.schemas,
      409: ConflictResponse.schemas,
      422: InvalidResponse.schemas,
      429: TooManyRequestsResponse.schemas,
      500: InternalErrorResponse.schemas,
    },
  },
};

/** POST /users/me/profile-image/direct-upload: Get an address to upload my picture to */
export class CreateProfileImageUploadEndpoint extends ContractEndpoint {
  protected override readonly contract = createProfileImageUpload;
}

const deleteMyAccount: EndpointContract = {
  operation: {
    id: 'deleteMyAccount',
    tag: 'profile',
    method: 'delete',
    path: '/users/me',
    summary: 'Delete my account',
    access: 'self',
    sensitive: true,
    rateLimit: 'standard',
    budget: { roundTrips: 2, statements: 12, rowsRead: 200, rowsWritten: 40 },
    idempotent: false,
    development: false,
    problems: [
      'auth.session_ended',
      'auth.token_expired',
      'auth.token_invalid',
      'auth.token_missing',
      'profile.missing',
      'request.invalid',
      'request.rate_limited',
      'server.internal',
    ],
    parameters: [],
    body: null,
    responses: {
      202: { headers: [], media: ['application/json'] },
      401: UnauthorizedResponse.shape,
      404: NotFoundResponse.shape,
      422: InvalidResponse.shape,
      429: TooManyRequestsResponse.shape,
      500: InternalErrorResponse.shape,
    },
  },
  schemas: {
    params: nothingAccepted,
    query: nothingAccepted,
    headers: nothingRead,
    cookies: nothingRead,
    body: {},
    responses: {
      202: { media: { 'application/json': PendingDeletion }, headers: nothingRead },
      401: UnauthorizedResponse.schemas,
      404: NotFoundResponse.schemas,
      422: InvalidResponse.schemas,
      429: TooManyRequestsResponse.schemas,
      500: InternalErrorResponse.schemas,
    },
  },
};

/** DELETE /users/me: Delete my account */
export class DeleteMyAccountEndpoint extends ContractEndpoint {
  protected override readonly contract = deleteMyAccount;
}

const deleteProfileImage: EndpointContract = {
  operation: {
    id: 'deleteProfileImage',
    tag: 'profile',
    method: 'delete',
    path: '/users/me/profile-image',
    summary: 'Remove my picture',
    access: 'self',
    sensitive: false,
    rateLimit: 'standard',
    budget: { roundTrips: 2, statements: 12, rowsRead: 200, rowsWritten: 40 },
    idempotent: false,
    development: false,
    problems: [
      'auth.token_expired',
      'auth.token_invalid',
      'auth.token_missing',
      'profile.deletion_pending',
      'profile.missing',
      'request.invalid',
      'request.rate_limited',
      'server.internal',
    ],
    parameters: [],
    body: null,
    responses: {
      204: { headers: [], media: [] },
      401: UnauthorizedResponse.shape,
      404: NotFoundResponse.shape,
      409: ConflictResponse.shape,
      422: InvalidResponse.shape,
      429: TooManyRequestsResponse.shape,
      500: InternalErrorResponse.shape,
    },
  },
  schemas: {
    params: nothingAccepted,
    query: nothingAccepted,
    headers: nothingRead,
    cookies: nothingRead,
    body: {},
    responses: {
      204: { media: {}, headers: nothingRead },
      401: UnauthorizedResponse.schemas,
      404: NotFoundResponse.schemas,
      409: ConflictResponse.schemas,
      422: InvalidResponse.schemas,
      429: TooManyRequestsResponse.schemas,
      500: InternalErrorResponse.schemas,
    },
  },
};

/** DELETE /users/me/profile-image: Remove my picture */
export class DeleteProfileImageEndpoint extends ContractEndpoint {
  protected override readonly contract = deleteProfileImage;
}

const downloadMyExport: EndpointContract = {
  operation: {
    id: 'downloadMyExport',
    tag: 'profile',
    method: 'get',
    path: '/exports/{exportId}/archive',
    summary: 'Download an export',
    access: 'public',
    sensitive: false,
    rateLimit: 'anonymous',
    budget: { roundTrips: 1, statements: 3, rowsRead: 200, rowsWritten: 0 },
    idempotent: false,
    development: false,
    problems: ['export.not_found', 'request.invalid', 'request.rate_limited', 'server.internal'],
    parameters: [
      { name: 'exportId', in: 'path', required: true, codec: { kind: 'scalar', type: 'string' } },
      { name: 'expires', in: 'query', required: true, codec: { kind: 'scalar', type: 'integer' } },
      { name: 'signature', in: 'query', required: true, codec: { kind: 'scalar', type: 'string' } },
    ],
    body: null,
    responses: {
      200: { headers: [{ name: 'content-disposition', required: true }], media: ['application/zip'] },
      404: NotFoundResponse.shape,
      422: InvalidResponse.shape,
      429: TooManyRequestsResponse.shape,
      500: InternalErrorResponse.shape,
    },
  },
  schemas: {
    params: exportIdPath,
    query: z.compile(z.strictObject({ expires: z.int().min(0).max(99999999999), signature: z.string().min(1).max(128) })),
    headers: nothingRead,
    cookies: nothingRead,
    body: {},
    responses: {
      200: { media: {}, headers: z.lazy(() => z.object({ 'content-disposition': z.string() })) },
      404: NotFoundResponse.schemas,
      422: InvalidResponse.schemas,
      429: TooManyRequestsResponse.schemas,
      500: InternalErrorResponse.schemas,
    },
  },
};

/** GET /exports/{exportId}/archive: Download an export */
export class DownloadMyExportEndpoint extends ContractEndpoint {
  protected override readonly contract = downloadMyExport;
}

const getMyAvailability: EndpointContract = {
  operation: {
    id: 'getMyAvailability',
    tag: 'profile',
    method: 'get',
    path: '/users/me/availability',
    summary: 'My free hours',
    access: 'self',
    sensitive: false,
    rateLimit: 'standard',
    budget: { roundTrips: 1, statements: 3, rowsRead: 400, rowsWritten: 0 },
    idempotent: false,
    development: false,
    problems: [
      'auth.token_expired',
      'auth.token_invalid',
      'auth.token_missing',
      'profile.missing',
      'request.invalid',
      'request.rate_limited',
      'server.internal',
    ],
    parameters: [{ name: 'if-none-match', in: 'header', required: false, codec: { kind: 'scalar', type: 'string' } }],
    body: null,
    responses: {
      200: { headers: [{ name: 'etag', required: true }], media: ['application/json'] },
      304: NotModifiedResponse.shape,
      401: UnauthorizedResponse.shape,
      404: NotFoundResponse.shape,
      422: InvalidResponse.shape,
      429: TooManyRequestsResponse.shape,
      500: InternalErrorResponse.shape,
    },
  },
  schemas: {
    params: nothingAccepted,
    query: nothingAccepted,
    headers: ifNoneMatchHeaders,
    cookies: nothingRead,
    body: {},
    responses: {
      200: { media: { 'application/json': Availability }, headers: z.lazy(() => z.object({ etag: z.string() })) },
      304: NotModifiedResponse.schemas,
      401: UnauthorizedResponse.schemas,
      404: NotFoundResponse.schemas,
      422: InvalidResponse.schemas,
      429: TooManyRequestsResponse.schemas,
      500: InternalErrorResponse.schemas,
    },
  },
};

/** GET /users/me/availability: My free hours */
export class GetMyAvailabilityEndpoint extends ContractEndpoint {
  protected override readonly contract = getMyAvailability;
}

const getMyExport: EndpointContract = {
  operation: {
    id: 'getMyExport',
    tag: 'profile',
    method: 'get',
    path: '/users/me/exports/{exportId}',
    summary: 'How far my export is',
    access: 'self',
    sensitive: false,
    rateLimit: 'standard',
    budget: { roundTrips: 1, statements: 3, rowsRead: 200, rowsWritten: 0 },
    idempotent: false,
    development: false,
    problems: [
      'auth.token_expired',
      'auth.token_invalid',
      'auth.token_missing',
      'export.not_found',
      'request.invalid',
      'request.rate_limited',
      'server.internal',
    ],
    parameters: [
      { name: 'exportId', in: 'path', required: true, codec: { kind: 'scalar', type: 'string' } },
      { name: 'if-none-match', in: 'header', required: false, codec: { kind: 'scalar', type: 'string' } },
    ],
    body: null,
    responses: {
      200: { headers: [{ name: 'etag', required: true }], media: ['application/json'] },
      304: NotModifiedResponse.shape,
      401: UnauthorizedResponse.shape,
      404: NotFoundResponse.shape,
      422: InvalidResponse.shape,
      429: TooManyRequestsResponse.shape,
      500: InternalErrorResponse.shape,
    },
  },
  schemas: {
    params: exportIdPath,
    query: nothingAccepted,
    headers: ifNoneMatchHeaders,
    cookies: nothingRead,
    body: {},
    responses: {
      200: { media: { 'application/json': Export }, headers: z.lazy(() => z.object({ etag: z.string() })) },
      304: NotModifiedResponse.schemas,
      401: UnauthorizedResponse.schemas,
      404: NotFoundResponse.schemas,
      422: InvalidResponse.schemas,
      429: TooManyRequestsResponse.schemas,
      500: InternalErrorResponse.schemas,
    },
  },
};

/** GET /users/me/exports/{exportId}: How far my export is */
export class GetMyExportEndpoint extends ContractEndpoint {
  protected override readonly contract = getMyExport;
}

const getMyLanguages: EndpointContract = {
  operation: {
    id: 'getMyLanguages',
    tag: 'profile',
    method: 'get',
    path: '/users/me/languages',
    summary: 'My languages',
    access: 'self',
    sensitive: false,
    rateLimit: 'standard',
    budget: { roundTrips: 1, statements: 3, rowsRead: 200, rowsWritten: 0 },
    idempotent: false,
    development: false,
    problems: [
      'auth.token_expired',
      'auth.token_invalid',
      'auth.token_missing',
      'profile.missing',
      'request.invalid',
      'request.rate_limited',
      'server.internal',
    ],
    parameters: [{ name: 'if-none-match', in: 'header', required: false, codec: { kind: 'scalar', type: 'string' } }],
    body: null,
    responses: {
      200: { headers: [{ name: 'etag', required: true }], media: ['application/json'] },
      304: NotModifiedResponse.shape,
      401: UnauthorizedResponse.shape,
      404: NotFoundResponse.shape,
      422: InvalidResponse.shape,
      429: TooManyRequestsResponse.shape,
      500: InternalErrorResponse.shape,
    },
  },
  schemas: {
    params: nothingAccepted,
    query: nothingAccepted,
    headers: ifNoneMatchHeaders,
    cookies: nothingRead,
    body: {},
    responses: {
      200: { media: { 'application/json': Languages }, headers: z.lazy(() => z.object({ etag: z.string() })) },
      304: NotModifiedResponse.schemas,
      401: UnauthorizedResponse.schemas,
      404: NotFoundResponse.schemas,
      422: InvalidResponse.schemas,
      429: TooManyRequestsResponse.schemas,
      500: InternalErrorResponse.schemas,
    },
  },
};

/** GET /users/me/languages: My languages */
export class GetMyLanguagesEndpoint extends ContractEndpoint {
  protected override readonly contract = getMyLanguages;
}

const getMyProfile: EndpointContract = {
  operation: {
    id: 'getMyProfile',
    tag: 'profile',
    method: 'get',
    path: '/users/me',
    summary: 'My profile',
    access: 'self',
    sensitive: false,
    rateLimit: 'standard',
    budget: { roundTrips: 1, statements: 3, rowsRead: 200, rowsWritten: 0 },
    idempotent: false,
    development: false,
    problems: [
      'auth.token_expired',
      'auth.token_invalid',
      'auth.token_missing',
      'profile.missing',
      'request.invalid',
      'request.rate_limited',
      'server.internal',
    ],
    parameters: [{ name: 'if-none-match', in: 'header', required: false, codec: { kind: 'scalar', type: 'string' } }],
    body: null,
    responses: {
      200: { headers: [{ name: 'etag', required: true }], media: ['application/json'] },
      304: NotModifiedResponse.shape,
      401: UnauthorizedResponse.shape,
      404: NotFoundResponse.shape,
      422: InvalidResponse.shape,
      429: TooManyRequestsResponse.shape,
      500: InternalErrorResponse.shape,
    },
  },
  schemas: {
    params: nothingAccepted,
    query: nothingAccepted,
    headers: ifNoneMatchHeaders,
    cookies: nothingRead,
    body: {},
    responses: {
      200: { media: { 'application/json': Profile }, headers: z.lazy(() => z.object({ etag: z.string() })) },
      304: NotModifiedResponse.schemas,
      401: UnauthorizedResponse.schemas,
      404: NotFoundResponse.schemas,
      422: InvalidResponse.schemas,
      429: TooManyRequestsResponse.schemas,
      500: InternalErrorResponse.schemas,
    },
  },
};

/** GET /users/me: My profile */
export class GetMyProfileEndpoint extends ContractEndpoint {
  protected override readonly contract = getMyProfile;
}

const getMySettings: EndpointContract = {
  operation: {
    id: 'getMySettings',
    tag: 'profile',
    method: 'get',
    path: '/users/me/settings',
    summary: 'My settings',
    access: 'self',
    sensitive: false,
    rateLimit: 'standard',
    budget: { roundTrips: 1, statements: 3, rowsRead: 200, rowsWritten: 0 },
    idempotent: false,
    development: false,
    problems: [
      'auth.token_expired',
      'auth.token_invalid',
      'auth.token_missing',
      'profile.missing',
      'request.invalid',
      'request.rate_limited',
      'server.internal',
    ],
    parameters: [{ name: 'if-none-match', in: 'header', required: false, codec: { kind: 'scalar', type: 'string' } }],
    body: null,
    responses: {
      200: { headers: [{ name: 'etag', required: true }], media: ['application/json'] },
      304: NotModifiedResponse.shape,
      401: UnauthorizedResponse.shape,
      404: NotFoundResponse.shape,
      422: InvalidResponse.shape,
      429: TooManyRequestsResponse.shape,
      500: InternalErrorResponse.shape,
    },
  },
  schemas: {
    params: nothingAccepted,
    query: nothingAccepted,
    headers: ifNoneMatchHeaders,
    cookies: nothingRead,
    body: {},
    responses: {
      200: { media: { 'application/json': Settings }, headers: z.lazy(() => z.object({ etag: z.string() })) },
      304: NotModifiedResponse.schemas,
      401: UnauthorizedResponse.schemas,
      404: NotFoundResponse.schemas,
      422: InvalidResponse.schemas,
      429: TooManyRequestsResponse.schemas,
      500: InternalErrorResponse.schemas,
    },
  },
};

/** GET /users/me/settings: My settings */
export class GetMySettingsEndpoint extends ContractEndpoint {
  protected override readonly contract = getMySettings;
}

const getUserProfile: EndpointContract = {
  operation: {
    id: 'getUserProfile',
    tag: 'profile',
    method: 'get',
    path: '/users/{userId}',
    summary: 'Another person',
    access: 'user',
    sensitive: false,
    rateLimit: 'standard',
    budget: { roundTrips: 1, statements: 3, rowsRead: 200, rowsWritten: 0 },
    idempotent: false,
    development: false,
    problems: [
      'auth.token_expired',
      'auth.token_invalid',
      'auth.token_missing',
      'profile.user_not_found',
      'request.invalid',
      'request.rate_limited',
      'server.internal',
    ],
    parameters: [
      { name: 'userId', in: 'path', required: true, codec: { kind: 'scalar', type: 'string' } },
      { name: 'if-none-match', in: 'header', required: false, codec: { kind: 'scalar', type: 'string' } },
    ],
    body: null,
    responses: {
      200: { headers: [{ name: 'etag', required: true }], media: ['application/json'] },
      304: NotModifiedResponse.shape,
      401: UnauthorizedResponse.shape,
      404: NotFoundResponse.shape,
      422: InvalidResponse.shape,
      429: TooManyRequestsResponse.shape,
      500: InternalErrorResponse.shape,
    },
  },
  schemas: {
    params: userIdPath,
    query: nothingAccepted,
    headers: ifNoneMatchHeaders,
    cookies: nothingRead,
    body: {},
    responses: {
      200: { media: { 'application/json': PublicProfile }, headers: z.lazy(() => z.object({ etag: z.string() })) },
      304: NotModifiedResponse.schemas,
      401: UnauthorizedResponse.schemas,
      404: NotFoundResponse.schemas,
      422: InvalidResponse.schemas,
      429: TooManyRequestsResponse.schemas,
      500: InternalErrorResponse.schemas,
    },
  },
};

/** GET /users/{userId}: Another person */
export class GetUserProfileEndpoint extends ContractEndpoint {
  protected override readonly contract = getUserProfile;
}

const listMyBlocks: EndpointContract = {
  operation: {
    id: 'listMyBlocks',
    tag: 'profile',
    method: 'get',
    path: '/users/me/blocks',
    summary: 'People I have blocked',
    access: 'self',
    sensitive: false,
    rateLimit: 'standard',
    budget: { roundTrips: 1, statements: 3, rowsRead: 200, rowsWritten: 0 },
    idempotent: false,
    development: false,
    problems: [
      'auth.token_expired',
      'auth.token_invalid',
      'auth.token_missing',
      'profile.missing',
      'request.invalid',
      'request.rate_limited',
      'server.internal',
    ],
    parameters: [
      { name: 'cursor', in: 'query', required: false, codec: { kind: 'scalar', type: 'string' } },
      { name: 'limit', in: 'query', required: false, codec: { kind: 'scalar', type: 'integer' } },
    ],
    body: null,
    responses: {
      200: { headers: [], media: ['application/json'] },
      401: UnauthorizedResponse.shape,
      404: NotFoundResponse.shape,
      422: InvalidResponse.shape,
      429: TooManyRequestsResponse.shape,
      500: InternalErrorResponse.shape,
    },
  },
  schemas: {
    params: nothingAccepted,
    query: cursorAndLimitQuery,
    headers: nothingRead,
    cookies: nothingRead,
    body: {},
    responses: {
      200: { media: { 'application/json': BlockedPersonPage }, headers: nothingRead },
      401: UnauthorizedResponse.schemas,
      404: NotFoundResponse.schemas,
      422: InvalidResponse.schemas,
      429: TooManyRequestsResponse.schemas,
      500: InternalErrorResponse.schemas,
    },
  },
};

/** GET /users/me/blocks: People I have blocked */
export class ListMyBlocksEndpoint extends ContractEndpoint {
  protected override readonly contract = listMyBlocks;
}

const replaceMyAvailability: EndpointContract = {
  operation: {
    id: 'replaceMyAvailability',
    tag: 'profile',
    method: 'put',
    path: '/users/me/availability',
    summary: 'Set my free hours',
    access: 'self',
    sensitive: false,
    rateLimit: 'standard',
    budget: { roundTrips: 2, statements: 12, rowsRead: 2000, rowsWritten: 400 },
    idempotent: false,
    development: false,
    problems: [
      'auth.token_expired',
      'auth.token_invalid',
      'auth.token_missing',
      'profile.deletion_pending',
      'profile.missing',
      'request.invalid',
      'request.malformed',
      'request.precondition_failed',
      'request.rate_limited',
      'request.too_large',
      'request.unsupported_media_type',
      'server.internal',
    ],
    parameters: [{ name: 'if-match', in: 'header', required: false, codec: { kind: 'scalar', type: 'string' } }],
    body: { required: true, maxBytes: 65536, media: { 'application/json': { kind: 'json' } } },
    responses: {
      200: { headers: [{ name: 'etag', required: true }], media: ['application/json'] },
      400: MalformedResponse.shape,
      401: UnauthorizedResponse.shape,
      404: NotFoundResponse.shape,
      409: ConflictResponse.shape,
      412: PreconditionFailedResponse.shape,
      413: TooLargeResponse.shape,
      415: UnsupportedMediaTypeResponse.shape,
      422: InvalidResponse.shape,
      429: TooManyRequestsResponse.shape,
      500: InternalErrorResponse.shape,
    },
  },
  schemas: {
    params: nothingAccepted,
    query: nothingAccepted,
    headers: ifMatchHeaders,
    cookies: nothingRead,
    body: { 'application/json': compiledAvailabilityReplacement },
    responses: {
      200: { media: { 'application/json': Availability }, headers: z.lazy(() => z.object({ etag: z.string() })) },
      400: MalformedResponse.schemas,
      401: UnauthorizedResponse.schemas,
      404: NotFoundResponse.schemas,
      409: ConflictResponse.schemas,
      412: PreconditionFailedResponse.schemas,
      413: TooLargeResponse.schemas,
      415: UnsupportedMediaTypeResponse.schemas,
      422: InvalidResponse.schemas,
      429: TooManyRequestsResponse.schemas,
      500: InternalErrorResponse.schemas,
    },
  },
};

/** PUT /users/me/availability: Set my free hours */
export class ReplaceMyAvailabilityEndpoint extends ContractEndpoint {
  protected override readonly contract = replaceMyAvailability;
}

const replaceMyLanguages: EndpointContract = {
  operation: {
    id: 'replaceMyLanguages',
    tag: 'profile',
    method: 'put',
    path: '/users/me/languages',
    summary: 'Set my languages',
    access: 'self',
    sensitive: false,
    rateLimit: 'standard',
    budget: { roundTrips: 2, statements: 12, rowsRead: 200, rowsWritten: 60 },
    idempotent: false,
    development: false,
    problems: [
      'auth.token_expired',
      'auth.token_invalid',
      'auth.token_missing',
      'profile.deletion_pending',
      'profile.missing',
      'request.invalid',
      'request.malformed',
      'request.precondition_failed',
      'request.rate_limited',
      'request.too_large',
      'request.unsupported_media_type',
      'server.internal',
    ],
    parameters: [{ name: 'if-match', in: 'header', required: false, codec: { kind: 'scalar', type: 'string' } }],
    body: { required: true, maxBytes: 65536, media: { 'application/json': { kind: 'json' } } },
    responses: {
      200: { headers: [{ name: 'etag', required: true }], media: ['application/json'] },
      400: MalformedResponse.shape,
      401: UnauthorizedResponse.shape,
      404: NotFoundResponse.shape,
      409: ConflictResponse.shape,
      412: PreconditionFailedResponse.shape,
      413: TooLargeResponse.shape,
      415: UnsupportedMediaTypeResponse.shape,
      422: InvalidResponse.shape,
      429: TooManyRequestsResponse.shape,
      500: InternalErrorResponse.shape,
    },
  },
  schemas: {
    params: nothingAccepted,
    query: nothingAccepted,
    headers: ifMatchHeaders,
    cookies: nothingRead,
    body: { 'application/json': compiledLanguagesReplacement },
    responses: {
      200: { media: { 'application/json': Languages }, headers: z.lazy(() => z.object({ etag: z.string() })) },
      400: MalformedResponse.schemas,
      401: UnauthorizedResponse.schemas,
      404: NotFoundResponse.schemas,
      409: ConflictResponse.schemas,
      412: PreconditionFailedResponse.schemas,
      413: TooLargeResponse.schemas,
      415: UnsupportedMediaTypeResponse.schemas,
      422: InvalidResponse.schemas,
      429: TooManyRequestsResponse.schemas,
      500: InternalErrorResponse.schemas,
    },
  },
};

/** PUT /users/me/languages: Set my languages */
export class ReplaceMyLanguagesEndpoint extends ContractEndpoint {
  protected override readonly contract = replaceMyLanguages;
}

const reportUser: EndpointContract = {
  operation: {
    id: 'reportUser',
    tag: 'profile',
    method: 'post',
    path: '/users/{userId}/reports',
    summary: 'Report a person',
    access: 'user',
    sensitive: false,
    rateLimit: 'standard',
    budget: { roundTrips: 2, statements: 12, rowsRead: 200, rowsWritten: 40 },
    idempotent: true,
    development: false,
    problems: [
      'auth.token_expired',
      'auth.token_invalid',
      'auth.token_missing',
      'idempotency.key_reused',
      'profile.missing',
      'profile.self_not_allowed',
      'profile.user_not_found',
      'report.limit_reached',
      'request.invalid',
      'request.malformed',
      'request.rate_limited',
      'request.too_large',
      'request.unsupported_media_type',
      'server.internal',
    ],
    parameters: [
      { name: 'userId', in: 'path', required: true, codec: { kind: 'scalar', type: 'string' } },
      { name: 'idempotency-key', in: 'header', required: false, codec: { kind: 'scalar', type: 'string' } },
    ],
    body: { required: true, maxBytes: 65536, media: { 'application/json': { kind: 'json' } } },
    responses: {
      201: { headers: [{ name: 'idempotency-replayed', required: false }], media: ['application/json'] },
      400: MalformedResponse.shape,
      401: UnauthorizedResponse.shape,
      404: NotFoundResponse.shape,
      409: ConflictResponse.shape,
      413: TooLargeResponse.shape,
      415: UnsupportedMediaTypeResponse.shape,
      422: InvalidResponse.shape,
      429: TooManyRequestsResponse.shape,
      500: InternalErrorResponse.shape,
    },
  },
  schemas: {
    params: userIdPath,
    query: nothingAccepted,
    headers: idempotencyKeyHeaders,
    cookies: nothingRead,
    body: { 'application/json': compiledNewReport },
    responses: {
      201: {
        media: { 'application/json': ReportReceipt },
        headers: z.lazy(() => z.object({ 'idempotency-replayed': z.exactOptional(z.string()) })),
      },
      400: MalformedResponse.schemas,
      401: UnauthorizedResponse.schemas,
      404: NotFoundResponse.schemas,
      409: ConflictResponse.schemas,
      413: TooLargeResponse.schemas,
      415: UnsupportedMediaTypeResponse.schemas,
      422: InvalidResponse.schemas,
      429: TooManyRequestsResponse.schemas,
      500: InternalErrorResponse.schemas,
    },
  },
};

/** POST /users/{userId}/reports: Report a person */
export class ReportUserEndpoint extends ContractEndpoint {
  protected override readonly contract = reportUser;
}

const restoreMyAccount: EndpointContract = {
  operation: {
    id: 'restoreMyAccount',
    tag: 'profile',
    method: 'post',
    path: '/users/me/restore',
    summary: 'Take back the deletion of my account',
    access: 'self',
    sensitive: false,
    rateLimit: 'standard',
    budget: { roundTrips: 2, statements: 12, rowsRead: 200, rowsWritten: 40 },
    idempotent: false,
    development: false,
    problems: [
      'auth.token_expired',
      'auth.token_invalid',
      'auth.token_missing',
      'profile.missing',
      'profile.not_deleting',
      'request.invalid',
      'request.rate_limited',
      'server.internal',
    ],
    parameters: [],
    body: null,
    responses: {
      204: { headers: [], media: [] },
      401: UnauthorizedResponse.shape,
      404: NotFoundResponse.shape,
      409: ConflictResponse.shape,
      422: InvalidResponse.shape,
      429: TooManyRequestsResponse.shape,
      500: InternalErrorResponse.shape,
    },
  },
  schemas: {
    params: nothingAccepted,
    query: nothingAccepted,
    headers: nothingRead,
    cookies: nothingRead,
    body: {},
    responses: {
      204: { media: {}, headers: nothingRead },
      401: UnauthorizedResponse.schemas,
      404: NotFoundResponse.schemas,
      409: ConflictResponse.schemas,
      422: InvalidResponse.schemas,
      429: TooManyRequestsResponse.schemas,
      500: InternalErrorResponse.schemas,
    },
  },
};

/** POST /users/me/restore: Take back the deletion of my account */
export class RestoreMyAccountEndpoint extends ContractEndpoint {
  protected override readonly contract = restoreMyAccount;
}

const saveMyConsents: EndpointContract = {
  operation: {
    id: 'saveMyConsents',
    tag: 'profile',
    method: 'put',
    path: '/users/me/consents',
    summary: 'Agree to the terms',
    access: 'self',
    sensitive: false,
    rateLimit: 'standard',
    budget: { roundTrips: 2, statements: 12, rowsRead: 200, rowsWritten: 40 },
    idempotent: false,
    development: false,
    problems: [
      'auth.token_expired',
      'auth.token_invalid',
      'auth.token_missing',
      'profile.deletion_pending',
      'profile.missing',
      'profile.under_age',
      'request.invalid',
      'request.malformed',
      'request.rate_limited',
      'request.too_large',
      'request.unsupported_media_type',
      'server.internal',
    ],
    parameters: [],
    body: { required: true, maxBytes: 65536, media: { 'application/json': { kind: 'json' } } },
    responses: {
      200: { headers: [], media: ['application/json'] },
      400: MalformedResponse.shape,
      401: UnauthorizedResponse.shape,
      404: NotFoundResponse.shape,
      409: ConflictResponse.shape,
      413: TooLargeResponse.shape,
      415: UnsupportedMediaTypeResponse.shape,
      422: InvalidResponse.shape,
      429: TooManyRequestsResponse.shape,
      500: InternalErrorResponse.shape,
    },
  },
  schemas: {
    params: nothingAccepted,
    query: nothingAccepted,
    headers: nothingRead,
    cookies: nothingRead,
    body: { 'application/json': compiledConsentsUpdate },
    responses: {
      200: { media: { 'application/json': Consents }, headers: nothingRead },
      400: MalformedResponse.schemas,
      401: UnauthorizedResponse.schemas,
      404: NotFoundResponse.schemas,
      409: ConflictResponse.schemas,
      413: TooLargeResponse.schemas,
      415: UnsupportedMediaTypeResponse.schemas,
      422: InvalidResponse.schemas,
      429: TooManyRequestsResponse.schemas,
      500: InternalErrorResponse.schemas,
    },
  },
};

/** PUT /users/me/consents: Agree to the terms */
export class SaveMyConsentsEndpoint extends ContractEndpoint {
  protected override readonly contract = saveMyConsents;
}

const unblockUser: EndpointContract = {
  operation: {
    id: 'unblockUser',
    tag: 'profile',
    method: 'delete',
    path: '/users/me/blocks/{userId}',
    summary: 'Unblock a person',
    access: 'self',
    sensitive: false,
    rateLimit: 'standard',
    budget: { roundTrips: 2, statements: 12, rowsRead: 200, rowsWritten: 40 },
    idempotent: false,
    development: false,
    problems: [
      'auth.token_expired',
      'auth.token_invalid',
      'auth.token_missing',
      'profile.deletion_pending',
      'profile.missing',
      'profile.self_not_allowed',
      'profile.user_not_found',
      'request.invalid',
      'request.rate_limited',
      'server.internal',
    ],
    parameters: [{ name: 'userId', in: 'path', required: true, codec: { kind: 'scalar', type: 'string' } }],
    body: null,
    responses: {
      204: { headers: [], media: [] },
      401: UnauthorizedResponse.shape,
      404: NotFoundResponse.shape,
      409: ConflictResponse.shape,
      422: InvalidResponse.shape,
      429: TooManyRequestsResponse.shape,
      500: InternalErrorResponse.shape,
    },
  },
  schemas: {
    params: userIdPath,
    query: nothingAccepted,
    headers: nothingRead,
    cookies: nothingRead,
    body: {},
    responses: {
      204: { media: {}, headers: nothingRead },
      401: UnauthorizedResponse.schemas,
      404: NotFoundResponse.schemas,
      409: ConflictResponse.schemas,
      422: InvalidResponse.schemas,
      429: TooManyRequestsResponse.schemas,
      500: InternalErrorResponse.schemas,
    },
  },
};

/** DELETE /users/me/blocks/{userId}: Unblock a person */
export class UnblockUserEndpoint extends ContractEndpoint {
  protected override readonly contract = unblockUser;
}

const updateMyProfile: EndpointContract = {
  operation: {
    id: 'updateMyProfile',
    tag: 'profile',
    method: 'patch',
    path: '/users/me',
    summary: 'Change my profile',
    access: 'self',
    sensitive: false,
    rateLimit: 'standard',
    budget: { roundTrips: 2, statements: 12, rowsRead: 200, rowsWritten: 40 },
    idempotent: false,
    development: false,
    problems: [
      'auth.token_expired',
      'auth.token_invalid',
      'auth.token_missing',
      'profile.deletion_pending',
      'profile.missing',
      'profile.under_age',
      'request.invalid',
      'request.malformed',
      'request.precondition_failed',
      'request.rate_limited',
      'request.too_large',
      'request.unsupported_media_type',
      'server.internal',
    ],
    parameters: [{ name: 'if-match', in: 'header', required: false, codec: { kind: 'scalar', type: 'string' } }],
    body: { required: true, maxBytes: 65536, media: { 'application/merge-patch+json': { kind: 'json' } } },
    responses: {
      200: { headers: [{ name: 'etag', required: true }], media: ['application/json'] },
      400: MalformedResponse.shape,
      401: UnauthorizedResponse.shape,
      404: NotFoundResponse.shape,
      409: ConflictResponse.shape,
      412: PreconditionFailedResponse.shape,
      413: TooLargeResponse.shape,
      415: UnsupportedMediaTypeResponse.shape,
      422: InvalidResponse.shape,
      429: TooManyRequestsResponse.shape,
      500: InternalErrorResponse.shape,
    },
  },
  schemas: {
    params: nothingAccepted,
    query: nothingAccepted,
    headers: ifMatchHeaders,
    cookies: nothingRead,
    body: { 'application/merge-patch+json': compiledProfileUpdate },
    responses: {
      200: { media: { 'application/json': Profile }, headers: z.lazy(() => z.object({ etag: z.string() })) },
      400: MalformedResponse.schemas,
      401: UnauthorizedResponse.schemas,
      404: NotFoundResponse.schemas,
      409: ConflictResponse.schemas,
      412: PreconditionFailedResponse.schemas,
      413: TooLargeResponse.schemas,
      415: UnsupportedMediaTypeResponse.schemas,
      422: InvalidResponse.schemas,
      429: TooManyRequestsResponse.schemas,
      500: InternalErrorResponse.schemas,
    },
  },
};

/** PATCH /users/me: Change my profile */
export class UpdateMyProfileEndpoint extends ContractEndpoint {
  protected override readonly contract = updateMyProfile;
}

const updateMySettings: EndpointContract = {
  operation: {
    id: 'updateMySettings',
    tag: 'profile',
    method: 'patch',
    path: '/users/me/settings',
    summary: 'Change my settings',
    access: 'self',
    sensitive: false,
    rateLimit: 'standard',
    budget: { roundTrips: 2, statements: 12, rowsRead: 200, rowsWritten: 40 },
    idempotent: false,
    development: false,
    problems: [
      'auth.token_expired',
      'auth.token_invalid',
      'auth.token_missing',
      'profile.deletion_pending',
      'profile.missing',
      'request.invalid',
      'request.malformed',
      'request.precondition_failed',
      'request.rate_limited',
      'request.too_large',
      'request.unsupported_media_type',
      'server.internal',
    ],
    parameters: [{ name: 'if-match', in: 'header', required: false, codec: { kind: 'scalar', type: 'string' } }],
    body: { required: true, maxBytes: 65536, media: { 'application/merge-patch+json': { kind: 'json' } } },
    responses: {
      200: { headers: [{ name: 'etag', required: true }], media: ['application/json'] },
      400: MalformedResponse.shape,
      401: UnauthorizedResponse.shape,
      404: NotFoundResponse.shape,
      409: ConflictResponse.shape,
      412: PreconditionFailedResponse.shape,
      413: TooLargeResponse.shape,
      415: UnsupportedMediaTypeResponse.shape,
      422: InvalidResponse.shape,
      429: TooManyRequestsResponse.shape,
      500: InternalErrorResponse.shape,
    },
  },
  schemas: {
    params: nothingAccepted,
    query: nothingAccepted,
    headers: ifMatchHeaders,
    cookies: nothingRead,
    body: { 'application/merge-patch+json': compiledSettingsUpdate },
    responses: {
      200: { media: { 'application/json': Settings }, headers: z.lazy(() => z.object({ etag: z.string() })) },
      400: MalformedResponse.schemas,
      401: UnauthorizedResponse.schemas,
      404: NotFoundResponse.schemas,
      409: ConflictResponse.schemas,
      412: PreconditionFailedResponse.schemas,
      413: TooLargeResponse.schemas,
      415: UnsupportedMediaTypeResponse.schemas,
      422: InvalidResponse.schemas,
      429: TooManyRequestsResponse.schemas,
      500: InternalErrorResponse.schemas,
    },
  },
};

/** PATCH /users/me/settings: Change my settings */
export class UpdateMySettingsEndpoint extends ContractEndpoint {
  protected override readonly contract = updateMySettings;
}

const uploadProfileImage: EndpointContract = {
  operation: {
    id: 'uploadProfileImage',
    tag: 'profile',
    method: 'post',
    path: '/users/me/profile-image',
    summary: 'Upload my picture',
    access: 'self',
    sensitive: false,
    rateLimit: 'upload',
    budget: { roundTrips: 3, statements: 12, rowsRead: 200, rowsWritten: 40 },
    idempotent: true,
    development: false,
    problems: [
      'auth.token_expired',
      'auth.token_invalid',
      'auth.token_missing',
      'idempotency.in_progress',
      'idempotency.key_reused',
      'image.dimensions_refused',
      'image.type_refused',
      'image.unreadable',
      'profile.deletion_pending',
      'profile.missing',
      'request.invalid',
      'request.malformed',
      'request.rate_limited',
      'request.too_large',
      'request.unsupported_media_type',
      'server.internal',
    ],
    parameters: [{ name: 'idempotency-key', in: 'header', required: false, codec: { kind: 'scalar', type: 'string' } }],
    body: {
      required: true,
      maxBytes: 10551296,
      media: {
        'multipart/form-data': { kind: 'fields', fields: { file: { kind: 'file', accepts: [], maxBytes: 10485760 } } },
      },
    },
    responses: {
      201: { headers: [{ name: 'idempotency-replayed', required: false }], media: ['application/json'] },
      400: MalformedResponse.shape,
      401: UnauthorizedResponse.shape,
      404: NotFoundResponse.shape,
      409: ConflictResponse.shape,
      413: TooLargeResponse.shape,
      415: UnsupportedMediaTypeResponse.shape,
      422: InvalidResponse.shape,
      429: TooManyRequestsResponse.shape,
      500: InternalErrorResponse.shape,
    },
  },
  schemas: {
    params: nothingAccepted,
    query: nothingAccepted,
    headers: idempotencyKeyHeaders,
    cookies: nothingRead,
    body: { 'multipart/form-data': compiledProfileImageUpload },
    responses: {
      201: {
        media: { 'application/json': ProfileImage },
        headers: z.lazy(() => z.object({ 'idempotency-replayed': z.exactOptional(z.string()) })),
      },
      400: MalformedResponse.schemas,
      401: UnauthorizedResponse.schemas,
      404: NotFoundResponse.schemas,
      409: ConflictResponse.schemas,
      413: TooLargeResponse.schemas,
      415: UnsupportedMediaTypeResponse.schemas,
      422: InvalidResponse.schemas,
      429: TooManyRequestsResponse.schemas,
      500: InternalErrorResponse.schemas,
    },
  },
};

/** POST /users/me/profile-image: Upload my picture */
export class UploadProfileImageEndpoint extends ContractEndpoint {
  protected override readonly contract = uploadProfileImage;
}
