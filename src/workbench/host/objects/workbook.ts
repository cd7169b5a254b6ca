import { ExcelError } from '../batch/errors';
import type { HostObject } from '../batch/hostObject';
import type { Selection } from '../cells';
import type { Api } from './api';
import { ApplicationObject } from './application';
import { EventSource } from './eventSource';
import { NamesObject } from './names';
import { SettingsObject } from './settings';
import { WorkbookProtectionObject } from './workbookProtection';

export class WorkbookObject extends EventSource {
  readonly className = 'Workbook';

  constructor(api: Api) {
    super(api, 'Workbook', { ActivatedEvent: 2203 });
  }

  get Name(): string {
    return this.api.book.name;
  }

  get Worksheets(): HostObject {
    return this.api.worksheets();
  }

  get Tables(): HostObject {
    return this.api.tables('workbook');
  }

  get Names(): HostObject {
    return new NamesObject(this.api, null);
  }

  get Settings(): HostObject {
    return new SettingsObject(this.api.book.settings);
  }

  get Protection(): HostObject {
    return new WorkbookProtectionObject(this.api.book);
  }

  get Application(): HostObject {
    return new ApplicationObject();
  }

  GetActiveCell(): HostObject {
    const { sheetId, areas } = this.selection();
    const last = areas[areas.length - 1];
    if (!last) throw noCells();
    return this.api.range(sheetId, { ...last, rows: 1, columns: 1 });
  }

  GetSelectedRange(): HostObject {
    const { sheetId, areas } = this.selection();
    const [first] = areas;
    if (!first || areas.length > 1) throw noCells();
    return this.api.range(sheetId, first);
  }

  GetSelectedRanges(): HostObject {
    const { sheetId, areas } = this.selection();
    return this.api.ranges(sheetId, areas);
  }

  _RemoveReference(id: unknown): void {
    this.api.references.release(String(id));
  }

  private selection(): Selection {
    if (this.api.book.isDrawingSelected) throw noCells();
    return this.api.book.home.selection();
  }
}

function noCells(): ExcelError {
  return new ExcelError('InvalidSelection', 'The current selection is invalid for this operation.');
}
