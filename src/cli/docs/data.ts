/** What the scripts of the documentation load: facts for the reference, and the index of the search. */
import type { DocumentedOperation } from '../../codegen/emit/docs/index.ts';
import type { ContractModel } from '../../codegen/model/operation.ts';
import { limits } from '../../platform/http/limits.ts';
import type { Entry } from '../../web/docs/find.ts';
import type { ReferenceData } from '../../web/docs/describe.ts';
import { renderMarkdown, textOf, titleOf, type Names } from './markdown.ts';
import type { Guide } from './pages.ts';

/** `generated/docs/operations.json`. */
export type DocumentedOperations = Readonly<Record<string, DocumentedOperation>>;

/** `/assets/docs/reference.json`. */
export function makeReferenceData(model: ContractModel, operations: DocumentedOperations): ReferenceData {
  return {
    operations: Object.fromEntries(
      Object.entries(operations).map(([id, { sdk, curl, problems }]) => [id, { sdk, curl, problems }]),
    ),
    problems: Object.fromEntries(
      Object.entries(model.problems).map(([code, { status, title }]) => [code, { status, title: title.en }]),
    ),
    limits: Object.fromEntries(
      Object.entries(limits).map(([name, { calls, period }]) => [name, (calls * 60) / period]),
    ),
  };
}

/**
 * The names that become links in the guides. Operations of development have no page in production, so they stay text.
 */
export function listNames(model: ContractModel): Names {
  return new Map([
    ...model.operations
      .filter(({ development }) => !development)
      .map(({ id }): [string, string] => [id, `/docs#operation/${id}`]),
    ...Object.keys(model.problems).map((code): [string, string] => [code, `/docs/problems/${code}`]),
  ]);
}

/** `/assets/docs/search.json`. */
export function makeSearchIndex(model: ContractModel, guides: readonly Guide[]): Entry[] {
  return [
    ...model.operations.map((operation): Entry => ({
      kind: 'operation',
      name: operation.id,
      title: operation.summary,
      text: `${operation.method} ${operation.path} ${operation.tag} ${textOf(operation.description)}`,
      href: `/docs#operation/${operation.id}`,
      lang: 'en',
      ...(operation.development ? { development: true } : {}),
    })),
    ...Object.entries(model.problems).flatMap(([code, { status, title, meaning, remedy }]) =>
      (['en', 'ko'] as const).map((lang): Entry => {
        const text = `${status} ${meaning[lang]} ${remedy[lang]}`;
        return {
          kind: 'problem',
          name: code,
          title: title[lang],
          text,
          href: `/docs/problems/${code}?lang=${lang}`,
          lang,
        };
      }),
    ),
    ...guides.flatMap(indexGuide),
  ];
}

/** One entry for each section of a guide. */
function indexGuide({ path, locale, markdown }: Guide): Entry[] {
  const page = titleOf(markdown);
  const [, ...sections] = markdown.split(/^#{2,} /m);
  const { headings } = renderMarkdown(markdown, new Map());
  return headings.map(({ id, text }, index) => ({
    kind: 'guide',
    name: '',
    title: `${page}: ${text}`,
    text: textOf(sections[index] ?? ''),
    href: `${path}#${id}`,
    lang: locale,
  }));
}
