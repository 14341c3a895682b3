// Generated from contract/. Do not edit.
/** The document in openapi.production.json: `hash` is the SHA-256 (base64url) of its text without white space. */
export const served = { version: '2.0.0', hash: 'Op1GN8tUgu8vXlXwpBMJzf2ynG1ey_ugHK33O4sK14s' } as const;
