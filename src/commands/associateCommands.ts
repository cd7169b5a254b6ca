import { buildClientMatrix } from './buildClientMatrix';
import type { RibbonParts } from './buildClientMatrix';

/** Connects the ribbon's function commands, by the names the manifest gives them. */
export function associateCommands(parts: RibbonParts): void {
  Office.actions.associate('buildClientMatrix', (event: Office.AddinCommands.Event) => {
    void buildClientMatrix(parts, event);
  });
}
