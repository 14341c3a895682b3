/**
 * Who signs in at the sign-in server of the tests. A test names the person in the authorization request itself
 * (`login_hint`, as JSON), so that server and tests share nothing else.
 */
export interface Persona {
  /** Who it is for the provider. */
  readonly sub: string;
  readonly email?: string;
  readonly emailVerified?: boolean;
  readonly name?: string;
  /** What the provider does wrong, or the person instead of signing in. */
  readonly fault?:
    | 'refuses'
    | 'bad signature'
    | 'wrong nonce'
    | 'wrong audience'
    | 'expired'
    | 'no id token'
    | 'token error'
    | 'no profile';
}
