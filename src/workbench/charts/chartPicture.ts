/**
 * An XY scatter chart as data, values included: what a drawing needs to know and nothing else. Lengths are points,
 * as in Office.js; colours are #RRGGBB.
 */
export interface ChartPicture {
  readonly title: TextPicture | null;
  readonly xAxis: AxisPicture;
  readonly yAxis: AxisPicture;
  readonly series: readonly SeriesPicture[];
  readonly legend: 'bottom' | 'none';
  /** The rectangle between the axes, fractions of the chart's width and height; laid out here where none is told. */
  readonly plot?: PlotPicture;
}

interface PlotPicture {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export interface TextPicture {
  readonly text: string;
  readonly bold?: boolean;
  /** #RRGGBB; grey where none is told. */
  readonly color?: string;
  /** Points. */
  readonly fontSize?: number;
}

/** What is not told is reckoned from the data, as Excel's "automatic" is. */
export interface AxisPicture {
  readonly title: TextPicture | null;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly majorUnit?: number;
  /** Excel's number format; "General" where none is told. */
  readonly numberFormat?: string;
  readonly gridlines: boolean;
  /** Where the other axis crosses this one; Excel's automatic place, zero or the nearest end, where none is told. */
  readonly crossedAt?: number;
  readonly labels: 'beside the axis' | 'low' | 'high' | 'none';
}

export interface SeriesPicture {
  readonly name: string;
  /** Points whose x or y is not a number are left out, and lines break there. */
  readonly points: readonly PointPicture[];
  readonly marker: MarkerPicture | null;
  readonly line: LinePicture | null;
  readonly inLegend: boolean;
}

export interface PointPicture {
  readonly x: number | null;
  readonly y: number | null;
  readonly label: LabelPicture | null;
}

export interface MarkerPicture {
  readonly shape: 'circle' | 'diamond' | 'square' | 'triangle';
  /** Points across. */
  readonly size: number;
  readonly color: string;
}

export interface LinePicture {
  readonly color: string;
  /** Points. */
  readonly weight: number;
  readonly dash: 'solid' | 'dashed' | 'dotted';
}

export interface LabelPicture extends TextPicture {
  readonly position: 'left' | 'right' | 'top' | 'bottom' | 'center';
}

/** Where the drawings find their pictures, and hear that one has changed. */
export interface ChartGallery {
  /** undefined for a chart that is gone. */
  readonly picture: (chartId: string) => ChartPicture | undefined;
  /** Returns what ends the subscription. */
  readonly subscribe: (listener: () => void) => () => void;
  /** A number as an Excel number format shows it. */
  readonly numberText: (value: number, format: string) => string;
}
