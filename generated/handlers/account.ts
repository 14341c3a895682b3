// Generated from contract/. Do not edit.
export { createMyExport } from '../../src/areas/account/handlers/create-my-export.ts';
export { deleteMyAccount } from '../../src/areas/account/handlers/delete-my-account.ts';
export { downloadMyExport } from '../../src/areas/account/handlers/download-my-export.ts';
export { getMyExport } from '../../src/areas/account/handlers/get-my-export.ts';
export { restoreMyAccount } from '../../src/areas/account/handlers/restore-my-account.ts';
export { saveMyConsents } from '../../src/areas/account/handlers/save-my-consents.ts';
