/**
 * Starts Redoc with the contract that this server serves, and with what the build knows about its operations: code
 * samples and problems. It is a file of its own because the page allows no inline script.
 */
import { describeOperation, type ContractOperation, type ReferenceData } from './describe.ts';

/** The part of the global `Redoc` that is used (redoc 2.5, `bundles/redoc.standalone.js`). */
interface Redoc {
  init(spec: object, options: object, element: Element, done: (error?: Error) => void): void;
}

interface Contract {
  readonly paths: Readonly<Record<string, Readonly<Record<string, ContractOperation>>>>;
}

const { Redoc } = globalThis as unknown as { Redoc: Redoc }; // set by the script before this one
const font = "Pretendard, -apple-system, 'Apple SD Gothic Neo', sans-serif";
const mono = "ui-monospace, SFMono-Regular, Menlo, Consolas, 'DejaVu Sans Mono', Pretendard, monospace";

const options = {
  scrollYOffset: '.bar',
  disableSearch: true, // finder.ts searches problems and guides too, and Korean
  hideDownloadButton: true, // the start page links to openapi.json
  sideNavStyle: 'id-only', // the operationId is the name of the method in the SDK
  jsonSampleExpandLevel: 3,
  payloadSampleIdx: 2, // after the SDK call and the curl command
  requiredPropsFirst: true,
  sortTagsAlphabetically: false,
  theme: {
    colors: {
      primary: { main: '#007A46' },
      success: { main: '#007A46' },
      error: { main: '#C5221F' },
      text: { primary: '#111111' },
    },
    typography: {
      fontSize: '15px',
      fontFamily: font,
      headings: { fontFamily: font, fontWeight: '700' },
      code: { fontFamily: mono, fontSize: '13px', color: '#414141', backgroundColor: '#F1F3F5' },
      links: { color: '#007A46', visited: '#007A46', hover: '#006C3E' },
    },
    sidebar: { width: '280px', backgroundColor: '#FFFFFF', textColor: '#111111', activeTextColor: '#007A46' },
    rightPanel: { backgroundColor: '#1B1F24' },
  },
};

async function readJson<Content>(address: string): Promise<Content> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address} answers ${answer.status}`);
  return answer.json() as Promise<Content>; // the server made both files from its contract
}

async function draw(page: Element): Promise<void> {
  const [contract, data] = await Promise.all([
    readJson<Contract>('/api/v2/openapi.json'),
    readJson<ReferenceData>('/assets/docs/reference.json'),
  ]);
  const paths = Object.entries(contract.paths).map(([path, item]) => [
    path,
    Object.fromEntries(Object.entries(item).map(([method, node]) => [method, describeOperation(method, node, data)])),
  ]);
  Redoc.init({ ...contract, paths: Object.fromEntries(paths) }, options, page, (error) => {
    if (error) explain(page, error);
  });
}

function explain(page: Element, error: unknown): void {
  page.textContent = `The contract cannot be shown: ${error instanceof Error ? error.message : String(error)}`;
}

const page = document.querySelector('#reference');
if (page) await draw(page).catch((error: unknown) => explain(page, error));
