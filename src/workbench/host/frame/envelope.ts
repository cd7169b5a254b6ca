/** A message of office.js's cross-window protocol; it travels as a JSON string. */
interface Message {
  readonly _messageType: 0 | 1;
  readonly _actionName: string;
  readonly _conversationId: string;
  readonly _correlationId: number;
  /** 0 a call, 1 the wish for an event, 2 its end. */
  readonly _actionType?: 0 | 1 | 2;
  readonly _data?: unknown;
}

export type Answer = (actionName: string, data: unknown) => Promise<unknown>;

const serializerVersion = 1;
const isRequest = 0;
const isReply = 1;
const failed = -2;
/** Other events the library may wish for, such as messages of a dialog, are never fired. */
const playedEvents = ['appCommandInvoked', 'richApiMessage', 'documentSelectionChanged'];
/** Office.js's code for an operation that the host does not support. */
const notSupported = 5000;

/** The conversation with one page of the add-in in its iframe. A reload needs a new conversation. */
export class Conversation {
  readonly id: string;
  private readonly frame: HTMLIFrameElement;
  private readonly answer: Answer;
  private readonly listener = (event: MessageEvent) => {
    void this.receive(event);
  };

  constructor(frame: HTMLIFrameElement, id: string, answer: Answer) {
    this.frame = frame;
    this.id = id;
    this.answer = answer;
    window.addEventListener('message', this.listener);
  }

  end(): void {
    window.removeEventListener('message', this.listener);
  }

  fire(eventName: string, data: unknown): void {
    this.post({ _responseType: 1, _actionName: eventName, _correlationId: -1, _errorCode: 0, _data: data });
  }

  private async receive(event: MessageEvent): Promise<void> {
    if (event.source !== this.frame.contentWindow) return;
    const message = readMessage(event.data);
    if (message?._messageType !== isRequest || message._conversationId !== this.id) return;
    const reply = {
      _responseType: 0,
      _actionName: message._actionName,
      _correlationId: message._correlationId,
    };
    if (message._actionType) {
      const Error = playedEvents.includes(message._actionName) ? 0 : notSupported;
      this.post({ ...reply, _errorCode: 0, _data: { Error } });
      return;
    }
    try {
      this.post({ ...reply, _errorCode: 0, _data: await this.answer(message._actionName, message._data) });
    } catch (error) {
      this.post({ ...reply, _errorCode: failed, _data: null });
      throw error;
    }
  }

  private post(message: object): void {
    const whole = {
      _messageType: isReply,
      _conversationId: this.id,
      _serializerVersion: serializerVersion,
      _origin: location.origin,
      ...message,
    };
    this.frame.contentWindow?.postMessage(JSON.stringify(whole), new URL(this.frame.src).origin);
  }
}

function readMessage(data: unknown): Message | null {
  if (typeof data !== 'string' || !data.startsWith('{')) return null;
  const message = JSON.parse(data) as Partial<Message>;
  return typeof message._actionName === 'string' ? (message as Message) : null;
}
