/**
 * A user as a provider describes them. Provider and subject are the identity. A verified address may link the identity
 * to an account.
 */
export interface ExternalIdentity {
  readonly subject: string;
  readonly email: string | null;
  readonly emailVerified: boolean;
  readonly name: string | null;
}

/** The secrets of one sign-in between its start and its end. */
export interface LoginSecrets {
  readonly state: string;
  /** The PKCE verifier between us and the provider. The client has its own with us. */
  readonly codeVerifier: string;
  /** OpenID providers return it inside the ID token. */
  readonly nonce: string;
}

/** A provider that users can sign in with. */
export interface Provider {
  /** The address where the browser signs in. Throws if the provider does not answer. */
  authorizationAddress(secrets: LoginSecrets, redirectUri: string): Promise<URL>;
  /**
   * Identifies the user who came back. Throws if the provider refuses, does not answer, or sends something
   * inconsistent.
   */
  identify(returned: URLSearchParams, secrets: LoginSecrets, redirectUri: string): Promise<ExternalIdentity>;
}
