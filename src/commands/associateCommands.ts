import { buildClientMatrix } from './buildClientMatrix';
import type { RibbonEvent, RibbonParts } from './buildClientMatrix';

/** Connects the ribbon's function commands, by the names the manifest gives them. */
export function associateCommands(parts: RibbonParts): void {
  Office.actions.associate('buildClientMatrix', (event: RibbonEvent) => {
    void buildClientMatrix(parts, event);
  });
}
