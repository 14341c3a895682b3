// Generated from contract/. Do not edit.
/** The document in openapi.production.json: `hash` is the SHA-256 (base64url) of its text without white space. */
export const served = { version: '2.0.0', hash: '5dwRry6wlQQbM1TQKS4YNJ6AUU4ClAZotAIyy-mfqAY' } as const;
