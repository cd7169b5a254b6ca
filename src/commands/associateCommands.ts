import { buildClientMatrix } from './buildClientMatrix';
import type { RibbonEvent, RibbonParts } from './buildClientMatrix';
import { insertSampleCommand } from './insertSample';

/** Connects the ribbon's function commands, by the names the manifest gives them. */
export function associateCommands(parts: RibbonParts): void {
  Office.actions.associate('buildClientMatrix', (event: RibbonEvent) => {
    void buildClientMatrix(parts, event);
  });
  Office.actions.associate('insertSample', (event: RibbonEvent) => {
    void insertSampleCommand(parts, event);
  });
}
