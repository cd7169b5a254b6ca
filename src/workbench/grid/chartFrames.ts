import {
  IRenderManagerService,
  SheetSkeletonManagerService,
  SetWorksheetActiveOperation,
} from '@univerjs/preset-sheets-core';
import type { ChartPlace } from '../host/cells';
import type { ChartGallery } from '../charts/chartPicture';
import { chartFrame } from '../charts/ChartFrame';
import { toPixels } from './pixels';
import type { Grid } from './univer';

interface Frame {
  readonly sheetId: string;
  readonly place: ChartPlace;
  shown?: { readonly dispose: () => void } | undefined;
}

/** Keeps the frames in which charts float over the cells. */
export interface ChartFrames {
  readonly show: (sheetId: string, chartId: string, place: ChartPlace) => void;
  readonly hide: (chartId: string) => void;
}

/** Univer can place a frame on the active sheet only, so the others wait until their sheet is looked at. */
export function createChartFrames(grid: Grid, gallery: ChartGallery): ChartFrames {
  const frames = new Map<string, Frame>();
  grid.api.registerComponent(componentKey, chartFrame(gallery));
  const showWaiting = () => {
    for (const [chartId, frame] of frames) frame.shown ??= place(grid, chartId, frame);
  };
  grid.commands.onCommandExecuted((command) => {
    if (command.id === SetWorksheetActiveOperation.id) setTimeout(showWaiting);
  });
  const hide = (chartId: string) => {
    frames.get(chartId)?.shown?.dispose();
    frames.delete(chartId);
  };
  return {
    show: (sheetId, chartId, chartPlace) => {
      hide(chartId);
      frames.set(chartId, { sheetId, place: chartPlace });
      setTimeout(showWaiting);
    },
    hide,
  };
}

const componentKey = 'client-matrix-chart';

function place(grid: Grid, chartId: string, { sheetId, place: { left, top, width, height } }: Frame) {
  if (grid.workbook.getActiveSheet().getSheetId() !== sheetId) return undefined;
  const headers = headerSize(grid, sheetId);
  const startX = headers.width + toPixels(left);
  const startY = headers.height + toPixels(top);
  const initPosition = { startX, startY, endX: startX + toPixels(width), endY: startY + toPixels(height) };
  return (
    grid.api
      .getActiveWorkbook()
      ?.getActiveSheet()
      .addFloatDomToPosition({ componentKey, initPosition, allowTransform: true, data: { chartId } }) ??
    undefined
  );
}

/** Univer measures from the corner of the row and column headers. */
function headerSize(grid: Grid, sheetId: string): { width: number; height: number } {
  const skeleton = grid.injector
    .get(IRenderManagerService)
    .getRenderById(grid.unitId)
    ?.with(SheetSkeletonManagerService)
    .getSkeletonParam(sheetId)?.skeleton;
  return { width: skeleton?.rowHeaderWidth ?? 0, height: skeleton?.columnHeaderHeight ?? 0 };
}
