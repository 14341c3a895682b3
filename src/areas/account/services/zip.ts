/** What the archive needs of fflate; a module of its own, so that the bundle has these two alone and an export is what loads them. */
export { strToU8, zipSync } from 'fflate';
