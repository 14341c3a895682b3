/** Who is calling, as a checked access token says it. */
export interface Principal {
  readonly userId: string;
  readonly role: 'user' | 'admin';
  /** Session the token belongs to; null for tokens of the existing service, which know no sessions. */
  readonly sessionId: string | null;
  readonly email: string | null;
  /** `jti` of the token. */
  readonly tokenId: string | null;
  /** Seconds since 1970. */
  readonly expiresAt: number;
}
