/** Who is calling, as far as a checked access token says it. Nothing here was read from a database. */
export interface Principal {
  readonly userId: string;
  readonly role: 'user' | 'admin';
  /** The session the token belongs to; null in tokens of the existing service, which knows none. */
  readonly sessionId: string | null;
  readonly email: string | null;
  /** The token's own id (`jti`); null in tokens of the existing service. */
  readonly tokenId: string | null;
  /** When the token ends, in seconds since 1970. */
  readonly expiresAt: number;
}
