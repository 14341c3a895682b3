import type { ChatRoom } from '../areas/chat/index.ts';
import type { RankedLists } from '../areas/matching/index.ts';
import type { UserHub } from '../areas/notifications/index.ts';
import type { SessionReminder } from '../areas/sessions/index.ts';

/** Bindings and variables of wrangler.toml, and the secrets. */
export interface Env {
  // ── bindings ──
  DB: D1Database;
  CACHE: KVNamespace;
  FILES: R2Bucket;
  IMAGES: ImagesBinding;
  JOBS: Queue;
  ASSETS: Fetcher;
  EMAIL: SendEmail;
  USER_HUB: DurableObjectNamespace<UserHub>;
  CHAT_ROOM: DurableObjectNamespace<ChatRoom>;
  RANKED_LISTS: DurableObjectNamespace<RankedLists>;
  SESSION_REMINDER: DurableObjectNamespace<SessionReminder>;
  LIMIT_STANDARD: RateLimit;
  LIMIT_SEARCH: RateLimit;
  LIMIT_UPLOAD: RateLimit;
  LIMIT_AUTH: RateLimit;
  LIMIT_MESSAGES: RateLimit;
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
  /**
   * Where notifications are pushed to, separated by commas: hosts of push services, `*.example.com` for every host
   * below, and in development origins on loopback (`http://127.0.0.1:9000`).
   */
  PUSH_HOSTS: string;
  /** Whom a push service can write to: an address that begins with `mailto:` or `https:` (RFC 8292 section 2.1). */
  VAPID_SUBJECT: string;
  /** Who e-mails come from. */
  EMAIL_FROM: string;
  /** The app that e-mails lead to: its origin, with a final slash. */
  APP_URL: string;
  /** The address of this API for links in e-mails, with its base path and without a final slash. */
  API_URL: string;
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
  /** The key that push services know us by (RFC 8292): a point of P-256 as base64url. Both halves change together. */
  VAPID_PUBLIC_KEY: string;
  VAPID_PRIVATE_KEY: string;
  GOOGLE_CLIENT_SECRET: string;
  NAVER_CLIENT_SECRET: string;
}
