import { ExcelError } from '../batch/errors';
import { HostObject } from '../batch/hostObject';
import type { CustomFunctions } from './customFunctions';

export interface ServiceCalls {
  readonly customFunctions: CustomFunctions;
  /** The add-in's handlers for commands and events are in place. */
  handlersReady(): void;
  setPaneVisible(isVisible: boolean): void;
  isPaneVisible(): boolean;
}

/** The objects of office.js that stand beside the workbook, by the names of their services. */
export function serviceNamed(name: string, calls: ServiceCalls): HostObject {
  switch (name) {
    case 'Microsoft.InternalService.AddinInternalService':
      return new AddinInternalService(calls);
    case 'Microsoft.ExcelServices.CustomFunctions':
      return new CustomFunctionsService(calls);
    case 'Microsoft.AppRuntime.AppRuntimeService':
      return new AppRuntimeService(calls);
    default:
      throw new ExcelError('ApiNotFound', `The workbench does not play the service ${name}.`);
  }
}

abstract class Service extends HostObject {
  protected readonly calls: ServiceCalls;

  constructor(calls: ServiceCalls) {
    super();
    this.calls = calls;
  }
}

class AddinInternalService extends Service {
  readonly className = 'AddinInternalService';

  NotifyActionHandlerReady(): void {
    this.calls.handlersReady();
  }
}

class CustomFunctionsService extends Service {
  readonly className = 'CustomFunctions';

  _SetOsfControlContainerReadyForCustomFunctions(): void {
    this.calls.customFunctions.becomeReady();
  }

  /** 2 lets results come back every 200 ms instead of every 500. */
  _GetEnabledFeatures(): number[] {
    return [2];
  }

  SetInvocationArrayResults(results: unknown): void {
    this.calls.customFunctions.takeResults(results);
  }
}

class AppRuntimeService extends Service {
  readonly className = 'AppRuntimeService';

  SetAppRuntimeState(state: unknown): void {
    this.calls.setPaneVisible(state === 'Visible');
  }

  GetAppRuntimeState(): string {
    return this.calls.isPaneVisible() ? 'Visible' : 'Background';
  }
}
