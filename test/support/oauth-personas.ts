/**
 * A user who signs in at the sign-in server of the tests. A test sends the user as JSON in `login_hint`, a parameter of
 * the authorization request. The server and the tests share no other state.
 */
export interface Persona {
  /** The provider's id for the user. */
  readonly sub: string;
  readonly email?: string;
  readonly emailVerified?: boolean;
  /** Google's claim for Workspace accounts. By default, the domain of a verified address. */
  readonly hd?: string | null;
  readonly name?: string;
  /** What goes wrong: a fault of the provider, or the user does not sign in. */
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
