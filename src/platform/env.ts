import type { RankedLists } from '../areas/matching/index.ts';
import type { UserHub } from '../areas/notifications/index.ts';

/** Everything the Worker is given: bindings and variables of wrangler.toml, and the secrets. One line each. */
export interface Env {
  // ── bindings ──
  DB: D1Database;
  CACHE: KVNamespace;
  FILES: R2Bucket;
  IMAGES: ImagesBinding;
  JOBS: Queue;
  ASSETS: Fetcher;
  USER_HUB: DurableObjectNamespace<UserHub>;
  RANKED_LISTS: DurableObjectNamespace<RankedLists>;
  LIMIT_STANDARD: RateLimit;
  LIMIT_SEARCH: RateLimit;
  LIMIT_UPLOAD: RateLimit;
  LIMIT_AUTH: RateLimit;
  LIMIT_ANONYMOUS: RateLimit;

  // ── variables ──
  ENVIRONMENT: 'development' | 'staging' | 'production';
  /** Exact origins, comma separated, that browsers may call from. */
  ALLOWED_ORIGINS: string;
  /** Address prefixes, comma separated, that sign-in may return to. */
  RETURN_TARGETS: string;
  JWT_ISSUER: string;
  JWT_AUDIENCE: string;
  /** `strict`: a reply that breaks the contract becomes a 500. `sampled`: 1 % are checked and only logged. */
  RESPONSE_CHECKS: 'strict' | 'sampled';
  /** Where pictures are delivered from, without a slash at its end: `https://imagedelivery.net/<account hash>`, or a path of ours. */
  IMAGE_DELIVERY_URL: string;
  GOOGLE_ISSUER: string;
  GOOGLE_CLIENT_ID: string;
  NAVER_AUTHORIZATION_ENDPOINT: string;
  NAVER_TOKEN_ENDPOINT: string;
  NAVER_PROFILE_ENDPOINT: string;
  NAVER_CLIENT_ID: string;

  // ── secrets ──
  JWT_SECRET: string;
  /** The secret before, while tokens signed with it are still about; absent otherwise. */
  JWT_SECRET_PREVIOUS?: string;
  CURSOR_SECRET: string;
  GOOGLE_CLIENT_SECRET: string;
  NAVER_CLIENT_SECRET: string;
}
