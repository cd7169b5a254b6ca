import { HostObject } from '../batch/hostObject';
import { givenOneOf } from './given';

/** Hints about calculation and drawing, which the homes of cells decide for themselves. */
export class ApplicationObject extends HostObject {
  readonly className = 'Application';

  get CalculationMode(): string {
    return 'Automatic';
  }

  Calculate(type: unknown): void {
    givenOneOf(type, ['Recalculate', 'Full', 'FullRebuild'], 'calculationType');
  }

  SuspendApiCalculationUntilNextSync(): void {
    return;
  }

  SuspendScreenUpdatingUntilNextSync(): void {
    return;
  }
}
