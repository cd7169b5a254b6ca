import { Book } from './book/book';
import { fullAddress } from './book/address';
import type { CellsHome, HostValue, InvokeFunction } from './cells';
import { Events, type EventEntry } from './events';
import { appContext, requirementSets } from './frame/appContext';
import { Conversation } from './frame/envelope';
import { executeMethod } from './frame/methods';
import { paneFrame } from './frame/paneFrame';
import { makeApi } from './objects/makeApi';
import { WorkbookObject } from './objects/workbook';
import { Requests } from './requests';
import { CustomFunctions } from './services/customFunctions';
import type { Argument } from './services/functionArguments';
import { functionRecords, type FunctionsMetadata } from './services/functionMetadata';
import { serviceNamed } from './services/services';
import { raiseWorkbookEvents } from './workbookEvents';

export interface HostOptions {
  readonly home: CellsHome;
  /** The language of Excel's own words, such as de-DE; English where it is left out. */
  readonly language?: string;
  /** Shows or hides the pane when the add-in asks for it. */
  readonly onPaneVisible?: (isVisible: boolean) => void;
  /** Takes the focus when it leaves the pane by Tab: on to the next, or back to what stands before the pane. */
  readonly onFocusLeft?: (direction: 'on' | 'back') => void;
  /** Told of defects of the workbench itself, never of what an add-in does wrong. */
  readonly onDefect?: (error: unknown) => void;
}

const visibilityChanged = 65_539;
const tabExit = 13;
const tabExitShift = 14;

/** Plays Excel towards Microsoft's office.js in an iframe. */
export class ExcelHost {
  readonly book: Book;
  readonly customFunctions: CustomFunctions;
  readonly requests: Requests;
  /** The requirement sets the host claims; to be changed before a pane is opened. */
  sets: Readonly<Record<string, string>> = requirementSets;
  /** Resolves when office.js in the pane takes commands, events and function calls. */
  paneReady: Promise<void> = Promise.resolve();
  private readonly events: Events;
  private readonly options: HostOptions;
  private readonly documentSettings = new Map<string, string>();
  private readonly runningCommands: (() => void)[] = [];
  private conversation: Conversation | null = null;
  private isVisible = true;
  private handlersReady: () => void = () => undefined;

  constructor(options: HostOptions) {
    this.options = options;
    this.book = new Book(options.home);
    const send = (entry: EventEntry) => this.conversation?.fire('richApiMessage', { ArrayData: [entry] });
    this.events = new Events(send);
    this.customFunctions = new CustomFunctions(send);
    this.requests = this.newRequests();
    raiseWorkbookEvents(this.book, this.events, () =>
      this.conversation?.fire('documentSelectionChanged', {}),
    );
  }

  /** Makes the iframe of a page of the add-in, to be inserted by the caller; an earlier pane is let go. */
  openPane(url: string): HTMLIFrameElement {
    this.conversation?.end();
    this.forgetPage();
    this.paneReady = new Promise((resolve) => {
      this.handlersReady = resolve;
    });
    const id = `conversation-${crypto.randomUUID()}`;
    const frame = paneFrame(url, id);
    this.conversation = new Conversation(frame, id, (name, data) => this.answer(name, data));
    return frame;
  }

  /** Clicks a ribbon button; resolves when the add-in says that the command is completed. */
  async runCommand(actionId: string, controlId = actionId): Promise<void> {
    await this.paneReady;
    const done = new Promise<void>((resolve) => this.runningCommands.push(resolve));
    const event = JSON.stringify({ source: { id: controlId } });
    this.conversation?.fire('appCommandInvoked', { 0: crypto.randomUUID(), 1: actionId, 2: event });
    await done;
  }

  /** Takes the add-in's functions.json and lets the cells call what it names. */
  useFunctions(metadata: FunctionsMetadata, namespace: string): void {
    this.customFunctions.use(metadata);
    const invoke: InvokeFunction = (id, args, { sheetId, row, column }) => {
      const cell = fullAddress(this.book.sheet(sheetId).name, { row, column, rows: 1, columns: 1 });
      return this.invokeFunction(id, args, cell);
    };
    this.book.home.registerFunctions(functionRecords(metadata, namespace), invoke);
  }

  /** `cell` is the calling cell, such as Sheet1!C1. */
  invokeFunction(id: string, args: readonly Argument[], cell: string): Promise<HostValue | HostValue[][]> {
    return this.customFunctions.invoke(id, args, cell);
  }

  /** The person or the add-in opens or closes the pane. */
  setPaneVisible(isVisible: boolean): void {
    this.isVisible = isVisible;
    this.options.onPaneVisible?.(isVisible);
    const what = JSON.stringify({ visibility: isVisible ? 'Visible' : 'Hidden' });
    this.conversation?.fire('richApiMessage', {
      ArrayData: [[65_536, visibilityChanged, '', what, 0, false]],
    });
  }

  /** A page that begins, or that was loaded anew, has asked for nothing yet. */
  private forgetPage(): void {
    this.events.forget();
    this.customFunctions.restart();
  }

  private newRequests(): Requests {
    const api = makeApi(this.book, this.events);
    const calls = {
      customFunctions: this.customFunctions,
      handlersReady: () => {
        this.handlersReady();
      },
      setPaneVisible: (isVisible: boolean) => {
        this.setPaneVisible(isVisible);
      },
      isPaneVisible: () => this.isVisible,
    };
    return new Requests({
      roots: {
        workbook: new WorkbookObject(api),
        service: (name) => serviceNamed(name, calls),
        referenced: (id) => api.references.get(id),
      },
      settled: () => this.book.home.settled(),
      isCalling: () => this.customFunctions.inFlight > 0,
      onDefect: (error) => this.options.onDefect?.(error),
      afterRequest: () => {
        this.book.announceCharts();
      },
    });
  }

  /** In Excel on the web office.js moves the focus within the pane and tells the host when it wants to leave. */
  private noteFocus(data: unknown): void {
    const [, action] = data as readonly unknown[];
    if (action === tabExit) this.options.onFocusLeft?.('on');
    if (action === tabExitShift) this.options.onFocusLeft?.('back');
  }

  private async answer(actionName: string, data: unknown): Promise<unknown> {
    switch (actionName) {
      case 'ContextActivationManager_getAppContextAsync':
        this.forgetPage();
        return appContext(this.documentSettings, this.sets, this.options.language);
      case 'ContextActivationManager_notifyHost':
        this.noteFocus(data);
        return null;
      case 'executeMethod':
        return executeMethod(data, {
          documentSettings: this.documentSettings,
          runBatch: (batch, flags, body) => this.requests.take(batch, flags, body),
          commandCompleted: () => this.runningCommands.shift()?.(),
        });
      default:
        throw new Error(`The workbench does not play Office.js's call ${actionName}.`);
    }
  }
}
