// Generated from contract/. Do not edit.
/** The document in openapi.production.json: `hash` is the SHA-256 (base64url) of its text without white space. */
export const served = { version: '2.0.0', hash: 'EIBA4Zjp5b9aRQ12hRX9dgRv3UiUUJhw8N4PXrj3wSg' } as const;
