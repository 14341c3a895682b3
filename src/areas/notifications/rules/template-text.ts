import { findPair, type ParticlePair } from './particles.ts';

/** A part of a template: text, or a variable with the particle that follows it. */
export type Part =
  | { readonly text: string }
  | { readonly variable: string; readonly pair: ParticlePair | null; readonly written: string };

/** Why a template cannot be read. */
export type SyntaxFault = { readonly kind: 'brace' } | { readonly kind: 'particle'; readonly name: string };

const placeholder = /\{([A-Za-z][A-Za-z0-9]*)(?::([^{}:]*))?\}/gu;

/**
 * Reads a template: `{actor}` is a variable, `{actor:이/가}` a variable with its particle. Braces stand for nothing else.
 * Values are put in by part, so a brace in a value is never read.
 */
export function readTemplate(template: string): { readonly parts: readonly Part[]; readonly faults: SyntaxFault[] } {
  const parts: Part[] = [];
  const faults: SyntaxFault[] = [];
  let end = 0;
  const addText = (text: string): void => {
    if (/[{}]/.test(text)) faults.push({ kind: 'brace' });
    if (text !== '') parts.push({ text });
  };
  for (const match of template.matchAll(placeholder)) {
    const [written, variable = '', name] = match;
    addText(template.slice(end, match.index));
    end = match.index + written.length;
    const pair = name === undefined ? null : (findPair(name) ?? null);
    if (name !== undefined && pair === null) faults.push({ kind: 'particle', name });
    parts.push({ variable, pair, written });
  }
  addText(template.slice(end));
  return { parts, faults };
}
