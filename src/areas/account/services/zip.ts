/**
 * The two functions of fflate that the archive needs. In a module of their own, the bundle contains only these two, and
 * only an export loads them.
 */
export { strToU8, zipSync } from 'fflate';
