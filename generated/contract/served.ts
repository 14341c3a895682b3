// Generated from contract/ (contract e33432a36d83). Do not edit.
/** The document in openapi.production.json: `hash` is the SHA-256 (base64url) of its text without white space. */
export const served = { version: '2.0.0', hash: 'XjrZUIYrcAjF0274vKd3h6y-tVtYs9ssMYOEJOq4QVg' } as const;
