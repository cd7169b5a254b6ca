import type { ChartPlace } from '../cells';
import type {
  Chart,
  ChartAxis,
  ChartDataLabel,
  ChartFont,
  ChartLabelLooks,
  ChartLine,
  ChartPoint,
  ChartSeries,
} from './chart';

export function newChart(id: string, sheetId: string, name: string, type: string, place: ChartPlace): Chart {
  return {
    id,
    sheetId,
    name,
    type,
    place,
    plotVisibleOnly: true,
    displayBlanksAs: 'NotPlotted',
    title: { text: 'Chart Title', visible: true, overlay: false, format: fillAndFont(14) },
    legend: {
      visible: true,
      position: 'Bottom',
      overlay: false,
      format: fillAndFont(9),
      hiddenEntries: new Set(),
    },
    categoryAxis: newAxis(),
    valueAxis: newAxis(),
    format: fillAndFont(10),
    plotArea: {
      left: 0,
      top: 0,
      width: 0,
      height: 0,
      insideLeft: 0,
      insideTop: 0,
      insideWidth: 0,
      insideHeight: 0,
    },
    series: [],
  };
}

export function newSeries(name: string, chartType: string): ChartSeries {
  return {
    name,
    chartType,
    values: null,
    xValues: null,
    markerStyle: 'Automatic',
    markerSize: 5,
    markerBackgroundColor: '',
    markerForegroundColor: '',
    smooth: false,
    hasDataLabels: false,
    format: { fill: { color: '' }, line: newLine() },
    dataLabels: labelLooks(),
    points: new Map(),
  };
}

/** A point looks like its series until it is given looks of its own. */
export function newPoint(series: ChartSeries): ChartPoint {
  return {
    hasDataLabel: series.hasDataLabels,
    markerStyle: series.markerStyle,
    markerSize: series.markerSize,
    markerBackgroundColor: series.markerBackgroundColor,
    markerForegroundColor: series.markerForegroundColor,
    format: { fill: { color: '' } },
    dataLabel: newDataLabel(),
  };
}

function newDataLabel(): ChartDataLabel {
  return { ...labelLooks(), showValue: true, text: '', formula: '' };
}

function newAxis(): ChartAxis {
  return {
    visible: true,
    minimum: null,
    maximum: null,
    majorUnit: null,
    minorUnit: null,
    numberFormat: 'General',
    tickLabelPosition: 'NextToAxis',
    majorTickMark: 'Outside',
    minorTickMark: 'None',
    reversePlotOrder: false,
    position: 'Automatic',
    crossesAt: null,
    title: { text: 'Axis Title', visible: false, format: { font: newFont(10) } },
    majorGridlines: { visible: true, format: { line: newLine() } },
    minorGridlines: { visible: false, format: { line: newLine() } },
    format: { line: newLine(), font: newFont(9) },
  };
}

function labelLooks(): ChartLabelLooks {
  return {
    position: 'Right',
    showValue: false,
    showSeriesName: false,
    showCategoryName: false,
    showLegendKey: false,
    showPercentage: false,
    showBubbleSize: false,
    separator: ', ',
    numberFormat: 'General',
    format: fillAndFont(9),
  };
}

function fillAndFont(size: number): { fill: { color: string | null }; font: ChartFont } {
  return { fill: { color: '' }, font: newFont(size) };
}

function newFont(size: number): ChartFont {
  return { bold: false, italic: false, color: '#595959', name: 'Calibri', size, underline: 'None' };
}

function newLine(): ChartLine {
  return { color: '', lineStyle: 'Automatic', weight: 0.75 };
}
