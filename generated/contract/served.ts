// Generated from contract/ (contract 895974f0ba51). Do not edit.
/** The document in openapi.production.json: `hash` is the SHA-256 (base64url) of its text without white space. */
export const served = { version: '2.0.0', hash: 'a059qCyV5yWDWoQkfvA3bApg94wpxVVNRk_PWcK1T8U' } as const;
