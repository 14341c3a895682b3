// Generated from contract/. Do not edit.
/** The contract without development operations: `hash` is the SHA-256 (base64url) of its text without white space. */
export const served = { version: '2.0.0', hash: 'Nsbupk9XBePEWVWZMaaA26fF441M0q-8-Yg_ICCySjU' } as const;
