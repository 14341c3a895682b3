/** Markdown of the documentation as HTML: headings get ids, and codes that name something get a link to it. */
import { Marked } from 'marked';

/** Names in code marks that have a page: operationIds and problem codes, with their addresses. */
export type Names = ReadonlyMap<string, string>;

export interface Heading {
  readonly id: string;
  readonly text: string;
}

export interface Rendered {
  readonly html: string;
  readonly headings: readonly Heading[];
}

/** Renders Markdown. The text is ours: HTML in it is kept. */
export function renderMarkdown(markdown: string, names: Names): Rendered {
  const headings: Heading[] = [];
  const marked = new Marked({
    renderer: {
      heading({ tokens, depth, text }) {
        const id = slugOf(text);
        if (depth > 1) headings.push({ id, text: plainOf(text) });
        return `<h${depth} id="${id}">${this.parser.parseInline(tokens)}</h${depth}>\n`;
      },
      codespan({ text }) {
        const href = names.get(text);
        const code = `<code>${escapeHtml(text)}</code>`;
        return href === undefined ? code : `<a href="${href}">${code}</a>`;
      },
      // A wide table scrolls by itself, also by keyboard.
      table(token) {
        const row = (cells: readonly { readonly tokens: (typeof token.header)[number]['tokens'] }[], tag: string) =>
          `<tr>${cells.map((cell) => `<${tag}>${this.parser.parseInline(cell.tokens)}</${tag}>`).join('')}</tr>`;
        const body = token.rows.map((cells) => row(cells, 'td')).join('\n');
        return `<div class="scroll" tabindex="0"><table><thead>${row(token.header, 'th')}</thead><tbody>${body}</tbody></table></div>\n`;
      },
      code({ text, lang }) {
        return `<pre tabindex="0"><code class="language-${escapeHtml(lang ?? 'text')}">${escapeHtml(text)}</code></pre>\n`;
      },
    },
  });
  return { html: marked.parse(markdown, { async: false }), headings };
}

/** The first heading of level 1. */
export function titleOf(markdown: string): string {
  return /^# (.+)$/m.exec(markdown)?.[1] ?? 'Documentation';
}

/** The text under each heading, without marks, for the search. */
export function textOf(markdown: string): string {
  return plainOf(markdown.replaceAll(/^#+ /gm, '').replaceAll(/\[([^\]]*)\]\([^)]*\)/g, '$1')).replaceAll(/\s+/g, ' ');
}

const plainOf = (text: string): string => text.replaceAll(/[`*|]/g, '').trim();

function slugOf(text: string): string {
  return plainOf(text)
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
    .replaceAll(/^-|-$/g, '');
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
