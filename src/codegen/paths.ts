import { resolve } from 'node:path';

/** The root folder of the repository. */
export const root = resolve(import.meta.dirname, '../..');
export const contractFolder = resolve(root, 'contract');
export const codegenFolder = resolve(root, 'src/codegen');
export const generatedFolder = resolve(root, 'generated');
