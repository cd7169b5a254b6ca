/** Takes files from the button and from whatever is dropped on the area. */
export interface CsvDropParts {
  readonly button: HTMLElement;
  readonly input: HTMLInputElement;
  readonly area: HTMLElement;
  /** Shown while a file hovers over the area. */
  readonly cover: HTMLElement;
}

export function acceptCsv(
  { button, input, area, cover }: CsvDropParts,
  open: (fileName: string, bytes: ArrayBuffer) => void,
): void {
  const openFile = async (file: File | null | undefined) => {
    if (file) open(file.name, await file.arrayBuffer());
  };
  button.addEventListener('click', () => {
    input.click();
  });
  input.addEventListener('change', () => {
    void openFile(input.files?.[0]).then(() => {
      // Otherwise choosing the same file again would be no change.
      input.value = '';
    });
  });
  area.addEventListener('dragover', (event) => {
    if (!event.dataTransfer?.types.includes('Files')) return;
    event.preventDefault();
    cover.hidden = false;
  });
  area.addEventListener('dragleave', (event) => {
    if (!(event.relatedTarget instanceof Node && area.contains(event.relatedTarget))) cover.hidden = true;
  });
  area.addEventListener('drop', (event) => {
    cover.hidden = true;
    const file = event.dataTransfer?.files[0];
    if (!file) return;
    event.preventDefault();
    void openFile(file);
  });
}
