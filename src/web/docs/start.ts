/**
 * Starts Redoc with the contract that this server serves. It is a file of its own because the page allows no inline
 * script.
 */

/** The part of the global `Redoc` that is used (redoc 2.5, `bundles/redoc.standalone.js`). */
interface Redoc {
  init(specUrl: string, options: object, element: Element, done: (error?: Error) => void): void;
}

const { Redoc } = globalThis as unknown as { Redoc: Redoc }; // set by the script before this one
const font = "Pretendard, -apple-system, 'Apple SD Gothic Neo', sans-serif";
const mono = "ui-monospace, SFMono-Regular, Menlo, Consolas, 'DejaVu Sans Mono', Pretendard, monospace";

const options = {
  scrollYOffset: '.bar',
  hideDownloadButton: true, // the bar links to openapi.json
  jsonSampleExpandLevel: 3,
  requiredPropsFirst: true,
  showExtensions: ['x-access', 'x-rate-limit', 'x-problems', 'x-idempotent'],
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
    },
    sidebar: { backgroundColor: '#FFFFFF', textColor: '#111111', activeTextColor: '#007A46' },
    rightPanel: { backgroundColor: '#1B1F24' },
  },
};

const page = document.querySelector('#reference');
if (page) {
  Redoc.init('/api/v2/openapi.json', options, page, (error) => {
    if (error) page.textContent = `The contract cannot be shown: ${error.message}`;
  });
}
