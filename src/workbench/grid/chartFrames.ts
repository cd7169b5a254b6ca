import {
  IRenderManagerService,
  SheetSkeletonManagerService,
  SetWorksheetActiveOperation,
} from '@univerjs/preset-sheets-core';
import {
  DrawingApplyType,
  type IDrawingJsonUndo1,
  ISheetDrawingService,
  SetDrawingApplyMutation,
} from '@univerjs/preset-sheets-drawing';
import type { ChartPlace } from '../host/cells';
import type { ChartGallery } from '../charts/chartPicture';
import { chartFrame } from '../charts/ChartFrame';
import { toPixels } from './pixels';
import { forgetUndo } from './undo';
import type { Grid } from './univer';

interface Frame {
  readonly sheetId: string;
  readonly place: ChartPlace;
  /** Univer's id of the drawing, once it is on the sheet. */
  drawingId?: string | undefined;
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
    for (const [chartId, frame] of frames) frame.drawingId ??= place(grid, chartId, frame);
  };
  const showSoon = afterActivation(showWaiting);
  grid.commands.onCommandExecuted((command) => {
    if (command.id === SetWorksheetActiveOperation.id) showSoon();
  });
  const hide = (chartId: string) => {
    const frame = frames.get(chartId);
    if (frame?.drawingId !== undefined) remove(grid, frame.sheetId, frame.drawingId);
    frames.delete(chartId);
  };
  return {
    show: (sheetId, chartId, chartPlace) => {
      hide(chartId);
      frames.set(chartId, { sheetId, place: chartPlace });
      showSoon();
    },
    hide,
  };
}

/**
 * Once, however often it is asked for. Univer itself shows the drawings of a sheet that becomes active one turn later,
 * and a frame placed before that turn is never drawn: so the work waits for the turn after it.
 */
function afterActivation(work: () => void): () => void {
  let asked = 0;
  return () => {
    const mine = (asked += 1);
    requestAnimationFrame(() => {
      setTimeout(() => {
        if (mine === asked) work();
      });
    });
  };
}

const componentKey = 'client-matrix-chart';

function place(grid: Grid, chartId: string, { sheetId, place: { left, top, width, height } }: Frame) {
  if (grid.workbook.getActiveSheet().getSheetId() !== sheetId) return undefined;
  const headers = headerSize(grid, sheetId);
  const startX = headers.width + toPixels(left);
  const startY = headers.height + toPixels(top);
  const initPosition = { startX, startY, endX: startX + toPixels(width), endY: startY + toPixels(height) };
  const sheet = grid.api.getActiveWorkbook()?.getActiveSheet();
  const placed = sheet?.addFloatDomToPosition({
    componentKey,
    initPosition,
    allowTransform: true,
    data: { chartId },
  });
  forgetUndo(grid);
  return placed?.id;
}

/** Takes the drawing out of Univer's books, whether or not its sheet is in view. */
function remove(grid: Grid, sheetId: string, drawingId: string): void {
  const drawings = grid.injector.get(ISheetDrawingService);
  const drawing = drawings.getDrawingByParam({ unitId: grid.unitId, subUnitId: sheetId, drawingId });
  if (!drawing) return;
  const { redo, objects } = drawings.getBatchRemoveOp([drawing]) as IDrawingJsonUndo1;
  grid.commands.syncExecuteCommand(SetDrawingApplyMutation.id, {
    unitId: grid.unitId,
    subUnitId: sheetId,
    op: redo,
    objects,
    type: DrawingApplyType.REMOVE,
  });
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
