import './page.css';
import { loadFunctions } from './addin';
import { askedLanguage } from './askedLanguage';
import { createBookGallery } from './charts/bookGallery';
import { WorkbenchControl } from './control';
import { createGridHome } from './grid/gridHome';
import { numberText } from './grid/numberText';
import { startUniver } from './grid/univer';
import { ExcelHost } from './host/host';
import { showCellErrors } from './page/cellError';
import { acceptCsv } from './page/csvDrop';
import { save, xlsxOfBook } from './page/download/download';
import { readManifest } from './page/manifest';
import { openCsv } from './page/openCsv';
import { openPane } from './page/pane';
import { drawRibbonGroup } from './page/ribbon';
import { fulfil } from './page/sheetWishes';
import { fillStartWorkbook } from './page/startWorkbook';

const message = element('message');
const paneBox = element('pane');

const language = askedLanguage();
const isNew = new URLSearchParams(location.search).get('workbook') === 'new';
const manifest = readManifest(await text('addin/manifest.xml'), language);
const gallery = createBookGallery(numberText);
const home = createGridHome(startUniver(element('grid')), gallery);
const host = new ExcelHost({
  home,
  language,
  onPaneVisible: (isVisible) => {
    paneBox.hidden = !isVisible;
  },
  onFocusLeft: (direction) => {
    if (direction === 'back') element('close-pane').focus();
    else document.querySelector<HTMLElement>('.ribbon button:not(:disabled)')?.focus();
  },
  onDefect: (defect) => {
    message.textContent = `The workbench failed: ${defect instanceof Error ? defect.message : String(defect)}`;
  },
});
gallery.follow(host.book);
if (isNew) host.book.addSheet();
else fillStartWorkbook(host.book, await text('sample.csv'));
home.onEditing((isEditing) => {
  host.requests.editing = isEditing;
});
home.onSheetWish((wish) => {
  const refusal = fulfil(host.book, wish);
  if (refusal !== null) message.textContent = refusal;
});
showCellErrors(home, element('cell-error'));

element('pane-name').textContent = manifest.displayName;
(element('help') as HTMLAnchorElement).href = manifest.help;
(element('new-workbook') as HTMLAnchorElement).search = `?workbook=new&language=${language}`;
if (isNew)
  message.textContent =
    'Type a table: headings in the first row, a client in each row below. The panel notices it.';
drawRibbonGroup(element('addin-group'), manifest, {
  run: (button, command) => host.runCommand(command, button.id),
  showPane: () => {
    host.setPaneVisible(true);
  },
});
const input = element('csv-file') as HTMLInputElement;
acceptCsv(
  {
    button: element('open-csv'),
    input,
    area: element('grid').parentElement ?? document.body,
    cover: element('drop'),
  },
  (fileName, bytes) => {
    const opened = openCsv(host.book, fileName, bytes);
    message.textContent = opened.told;
    // Excel opens a file with a pane of its own, which looks at that file.
    if (opened.isOpen)
      void loaded.then((reload) => {
        reload();
      });
  },
);

const download = element('download') as HTMLButtonElement;
download.addEventListener('click', () => {
  download.disabled = true;
  message.textContent = 'The workbook is being calculated and written …';
  void xlsxOfBook(host.book)
    .then((bytes) => {
      save(host.book.name, bytes);
      message.textContent = `${host.book.name} was saved to your downloads.`;
    })
    .catch((error: unknown) => {
      message.textContent = `The workbook could not be saved: ${error instanceof Error ? error.message : String(error)}`;
    })
    .finally(() => {
      download.disabled = false;
    });
});

const parts = { pane: paneBox, frame: element('frame'), trust: element('trust') };
const loaded = openPane(
  host,
  { ...parts, reload: element('reload-pane'), close: element('close-pane') },
  manifest.taskpane,
);
const { metadata, namespace } = await loadFunctions('addin/');
host.useFunctions(metadata, namespace);
Object.assign(window, { workbench: new WorkbenchControl(host) });
await loaded;

function element(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (!found) throw new Error(`The page has no #${id}.`);
  return found;
}

async function text(path: string): Promise<string> {
  const response = await fetch(path);
  if (!response.ok) throw new Error(`${path} is missing: build the workbench again.`);
  return response.text();
}
