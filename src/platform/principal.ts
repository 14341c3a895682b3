/** The caller, as a verified access token describes them. Nothing here was read from the database. */
export interface Principal {
  readonly userId: string;
  readonly role: 'user' | 'admin';
  /** The session that the token belongs to; null in tokens of the existing service, which has no sessions. */
  readonly sessionId: string | null;
  readonly email: string | null;
  /** The token's own id (`jti`); null in tokens of the existing service. */
  readonly tokenId: string | null;
  /** When the token expires, in seconds since 1970. */
  readonly expiresAt: number;
}
