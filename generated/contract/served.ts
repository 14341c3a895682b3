// Generated from contract/. Do not edit.
/** The contract without development operations: `hash` is the SHA-256 (base64url) of its text without white space. */
export const served = { version: '2.0.0', hash: 'pyRs9KuhM_LgNhjj6bD3cxc2Z2PJVkwynv1kDMf5V4Q' } as const;
