import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { ContractModel } from '../../codegen/model/operation.ts';
import { root } from '../local/paths.ts';
import { listNames, makeReferenceData, makeSearchIndex, type DocumentedOperations } from './data.ts';
import { renderProblemPages } from './problem-pages.ts';
import { readGuides, renderGuide, renderReference, renderTryPage } from './pages.ts';

/** Builds the pages and data of the documentation into a folder of assets. */
export async function buildDocs(folder: string): Promise<void> {
  const model = await readJson<ContractModel>('generated/model/operations.json');
  const operations = await readJson<DocumentedOperations>('generated/docs/operations.json');
  const guides = await readGuides(model);
  const names = listNames(model);
  const files = {
    'docs.html': renderReference(),
    'docs/try.html': renderTryPage(),
    ...Object.fromEntries(guides.map((guide) => [`${guide.path.slice(1)}.html`, renderGuide(guide, names)])),
    ...Object.fromEntries(
      Object.entries(renderProblemPages()).map(([name, page]) => [`docs/problems/${name}.html`, page]),
    ),
    'assets/docs/reference.json': JSON.stringify(makeReferenceData(model, operations)),
    'assets/docs/search.json': JSON.stringify(makeSearchIndex(model, guides)),
  };
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
  await copySwagger(folder);
  const collection = 'studymate.postman_collection.json';
  await copyFile(join(root, 'generated/postman', collection), join(folder, 'docs', collection));
}

/** Swagger UI from our own copy: nothing is loaded from another host. Its names of other hosts are texts only. */
async function copySwagger(folder: string): Promise<void> {
  const source = join(root, 'node_modules/swagger-ui-dist');
  for (const name of ['swagger-ui.css', 'swagger-ui-bundle.js']) {
    const text = await readFile(join(source, name), 'utf8');
    await writeFile(join(folder, 'assets', name), text.replace(/\n(\/\/|\/\*)# sourceMappingURL=.*\s*$/, '\n'));
  }
  await copyFile(join(source, 'LICENSE'), join(folder, 'assets/swagger-ui.LICENSE.txt'));
}

async function readJson<Content>(path: string): Promise<Content> {
  return JSON.parse(await readFile(join(root, path), 'utf8')) as Content; // made by the generator
}
