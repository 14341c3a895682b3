// Generated from contract/. Do not edit.
/** The contract without development operations: `hash` is the SHA-256 (base64url) of its text without white space. */
export const served = { version: '2.0.0', hash: 'nR5iFICpW7kA7m_-Wyk3PywuYfSJm_x1imFUty3k9iY' } as const;
