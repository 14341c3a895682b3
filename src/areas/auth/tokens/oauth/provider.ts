/** A person as a provider describes her. Provider and subject are the identity; the address may link accounts if verified. */
export interface ExternalIdentity {
  readonly subject: string;
  readonly email: string | null;
  readonly emailVerified: boolean;
  readonly name: string | null;
}

/** What one sign-in keeps secret between its beginning and its end. */
export interface LoginSecrets {
  readonly state: string;
  /** PKCE between us and the provider; the client has its own with us. */
  readonly codeVerifier: string;
  /** Returned inside the ID token of OpenID providers. */
  readonly nonce: string;
}

/** A service that people sign in with. */
export interface Provider {
  /** Where the browser goes to sign in. Fails when the provider does not answer. */
  authorizationAddress(secrets: LoginSecrets, redirectUri: string): Promise<URL>;
  /** Who came back. Fails when the provider refused, does not answer, or says something that does not add up. */
  identify(returned: URLSearchParams, secrets: LoginSecrets, redirectUri: string): Promise<ExternalIdentity>;
}
