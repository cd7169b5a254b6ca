/** The sheets of a client matrix in the order of their tabs, and what each is called where the name is free. */
export const SHEETS = {
  matrix: 'Client matrix',
  clients: 'Matrix clients',
  worklist: 'Matrix worklist',
  movement: 'Movement',
  method: 'Method',
  data: 'Matrix chart data',
} as const;

export type SheetKey = keyof typeof SHEETS;
export type SheetNames = Readonly<Record<SheetKey, string>>;
