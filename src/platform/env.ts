import type { RankedLists } from '../areas/matching/index.ts';
import type { UserHub } from '../areas/notifications/index.ts';

/** Bindings and variables of wrangler.toml, and the secrets. */
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
  /** Origins that browsers may call from, exact and separated by commas. */
  ALLOWED_ORIGINS: string;
  /** Prefixes of the addresses that sign-in may return to, separated by commas. */
  RETURN_TARGETS: string;
  JWT_ISSUER: string;
  JWT_AUDIENCE: string;
  /**
   * `strict`: a reply that breaks the contract becomes a 500. `sampled`: 1 % of the replies are checked, and a breach
   * is only logged.
   */
  RESPONSE_CHECKS: 'strict' | 'sampled';
  /**
   * Base address of pictures, without a final slash: `https://imagedelivery.net/<account hash>` or a path of this
   * server.
   */
  IMAGE_DELIVERY_URL: string;
  GOOGLE_ISSUER: string;
  GOOGLE_CLIENT_ID: string;
  NAVER_AUTHORIZATION_ENDPOINT: string;
  NAVER_TOKEN_ENDPOINT: string;
  NAVER_PROFILE_ENDPOINT: string;
  NAVER_CLIENT_ID: string;

  // ── secrets ──
  JWT_SECRET: string;
  /** The previous secret, while tokens signed with it are still valid; absent otherwise. */
  JWT_SECRET_PREVIOUS?: string;
  CURSOR_SECRET: string;
  GOOGLE_CLIENT_SECRET: string;
  NAVER_CLIENT_SECRET: string;
}
