// Generated from contract/. Do not edit.
/** The document in openapi.production.json: `hash` is the SHA-256 (base64url) of its text without white space. */
export const served = { version: '2.0.0', hash: '6Kqed7Z3H2ptgLoehPfF_rUL8hRglJz6Cuey1MFIJTs' } as const;
