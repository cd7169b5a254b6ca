import type { Area, ChartPlace } from '../cells';

/** A chart as the add-in described it: plain data for whoever draws it. Property names are Office.js's. */
export interface Chart {
  readonly id: string;
  readonly sheetId: string;
  name: string;
  /** Office.js's chart type, such as XYScatter or ColumnClustered. */
  type: string;
  place: ChartPlace;
  /** Whether cells of hidden rows and columns are left out. */
  plotVisibleOnly: boolean;
  /** NotPlotted, Zero or Interplotted. */
  displayBlanksAs: string;
  readonly title: ChartTitle;
  readonly legend: ChartLegend;
  /** The horizontal axis. */
  readonly categoryAxis: ChartAxis;
  /** The vertical axis. */
  readonly valueAxis: ChartAxis;
  readonly format: { fill: ChartFill; font: ChartFont };
  readonly plotArea: Record<string, unknown>;
  readonly series: ChartSeries[];
}

interface ChartTitle {
  text: string;
  visible: boolean;
  overlay: boolean;
  readonly format: { fill: ChartFill; font: ChartFont };
}

interface ChartLegend {
  visible: boolean;
  position: string;
  overlay: boolean;
  readonly format: { fill: ChartFill; font: ChartFont };
  /** Indexes of the series whose entry is hidden. */
  readonly hiddenEntries: Set<number>;
}

export interface ChartAxis {
  visible: boolean;
  /** null leaves it to Excel; so for maximum and majorUnit. */
  minimum: number | null;
  maximum: number | null;
  majorUnit: number | null;
  minorUnit: number | null;
  numberFormat: string;
  tickLabelPosition: string;
  majorTickMark: string;
  minorTickMark: string;
  reversePlotOrder: boolean;
  /** Where the other axis crosses. */
  position: string;
  crossesAt: number | null;
  readonly title: { text: string; visible: boolean; format: { font: ChartFont } };
  readonly majorGridlines: { visible: boolean; format: { line: ChartLine } };
  readonly minorGridlines: { visible: boolean; format: { line: ChartLine } };
  readonly format: { line: ChartLine; font: ChartFont };
}

export interface ChartSeries {
  name: string;
  chartType: string;
  values: SourceCells | null;
  xValues: SourceCells | null;
  markerStyle: string;
  markerSize: number;
  markerBackgroundColor: string;
  markerForegroundColor: string;
  smooth: boolean;
  hasDataLabels: boolean;
  readonly format: { fill: ChartFill; line: ChartLine };
  readonly dataLabels: ChartLabelLooks;
  /** By index of the point; only those that were touched. */
  readonly points: Map<number, ChartPoint>;
}

/** Cells that a series draws; they are read anew whenever the chart is drawn. */
export interface SourceCells {
  readonly sheetId: string;
  readonly area: Area;
}

export interface ChartPoint {
  hasDataLabel: boolean;
  markerStyle: string;
  markerSize: number;
  markerBackgroundColor: string;
  markerForegroundColor: string;
  readonly format: { fill: ChartFill };
  readonly dataLabel: ChartDataLabel;
}

export interface ChartLabelLooks {
  position: string;
  showValue: boolean;
  showSeriesName: boolean;
  showCategoryName: boolean;
  showLegendKey: boolean;
  showPercentage: boolean;
  showBubbleSize: boolean;
  separator: string;
  numberFormat: string;
  readonly format: { fill: ChartFill; font: ChartFont };
}

export interface ChartDataLabel extends ChartLabelLooks {
  /** Written text; empty where the label shows a formula's cell or the point's value. */
  text: string;
  /** Such as =Sheet1!$A$2: the label shows that cell. */
  formula: string;
}

export interface ChartFont {
  bold: boolean;
  italic: boolean;
  /** #RRGGBB */
  color: string;
  name: string;
  /** Points. */
  size: number;
  underline: string;
}

export interface ChartLine {
  /** #RRGGBB */
  color: string;
  /** None, Continuous, Dash, RoundDot … ; Automatic until set. */
  lineStyle: string;
  /** Points. */
  weight: number;
}

export interface ChartFill {
  /** #RRGGBB; empty where Excel chooses, null where cleared. */
  color: string | null;
}
