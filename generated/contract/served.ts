// Generated from contract/ (contract 108cce4529a0). Do not edit.
/** The document in openapi.production.json: `hash` is the SHA-256 (base64url) of its text without white space. */
export const served = { version: '2.0.0', hash: '7GDDvxN7luawOPEpAIicXA5aAn2qQy1qF8TTYy8HXgI' } as const;
