import { type ComponentType, useCallback, useState, useSyncExternalStore } from 'react';
import type { ChartGallery, ChartPicture, SeriesPicture } from './chartPicture';
import {
  axisFontPoints,
  dashLengths,
  gridColor,
  pixels,
  textColor,
  textStyle,
  titleFontPoints,
} from './look';
import { Marker } from './Marker';
import { ScatterPlot } from './ScatterPlot';

interface FrameProps {
  readonly data?: { readonly chartId?: string };
}

/** What floats over the cells: a chart that redraws itself whenever its picture in the gallery changes. */
export function chartFrame(gallery: ChartGallery): ComponentType<FrameProps> {
  return function ChartFrame({ data }) {
    const chartId = data?.chartId ?? '';
    const picture = useSyncExternalStore(gallery.subscribe, () => gallery.picture(chartId));
    return picture ? <Chart picture={picture} numberText={gallery.numberText} /> : null;
  };
}

function Chart({ picture, numberText }: { picture: ChartPicture; numberText: ChartGallery['numberText'] }) {
  const [size, measure] = useSize();
  return (
    <figure style={frameStyle} role="img" aria-label={summary(picture)}>
      {picture.title && (
        <div style={{ ...textStyle(picture.title, titleFontPoints), ...titleStyle }}>
          {picture.title.text}
        </div>
      )}
      <div ref={measure} style={picture.plot ? wholeFrame : betweenStyle}>
        {size && (
          <ScatterPlot picture={picture} width={size.width} height={size.height} numberText={numberText} />
        )}
      </div>
      {picture.legend === 'bottom' && <Legend series={picture.series.filter((one) => one.inLegend)} />}
    </figure>
  );
}

const titleStyle = { textAlign: 'center', padding: '8px 12px 2px' } as const;

/** What lies between the title and the legend. */
const betweenStyle = { flex: 1, minHeight: 0, overflow: 'hidden' } as const;

/** A plot that was placed is measured from the corner of the chart. */
const wholeFrame = { position: 'absolute', inset: 0 } as const;

const frameStyle = {
  position: 'relative',
  boxSizing: 'border-box',
  width: '100%',
  height: '100%',
  margin: 0,
  display: 'flex',
  flexDirection: 'column',
  background: '#ffffff',
  border: `1px solid ${gridColor}`,
  fontFamily: 'Aptos, Calibri, Carlito, "Segoe UI", Arial, sans-serif',
  userSelect: 'none',
} as const;

function Legend({ series }: { series: readonly SeriesPicture[] }) {
  return (
    <div style={legendStyle}>
      {series.map((one, i) => (
        <span key={i} style={{ display: 'inline-flex', alignItems: 'center', gap: 5 }}>
          <svg width={22} height={12} style={{ display: 'block' }}>
            {one.line && (
              <line
                x1={0}
                x2={22}
                y1={6}
                y2={6}
                stroke={one.line.color}
                strokeWidth={pixels(one.line.weight)}
                strokeDasharray={dashLengths(one.line.dash, 1.5)}
              />
            )}
            {one.marker && (
              <Marker marker={{ ...one.marker, size: Math.min(one.marker.size, 7) }} x={11} y={6} />
            )}
          </svg>
          {one.name}
        </span>
      ))}
    </div>
  );
}

const legendStyle = {
  /** At the foot of the chart, also where the plot takes no room from it. */
  marginTop: 'auto',
  display: 'flex',
  flexWrap: 'wrap',
  justifyContent: 'center',
  gap: '2px 14px',
  padding: '2px 12px 9px',
  fontSize: pixels(axisFontPoints),
  color: textColor,
} as const;

interface Size {
  readonly width: number;
  readonly height: number;
}

function useSize(): [Size | null, (element: HTMLElement | null) => (() => void) | undefined] {
  const [size, setSize] = useState<Size | null>(null);
  const measure = useCallback((element: HTMLElement | null) => {
    if (!element) return undefined;
    const observer = new ResizeObserver(() => {
      setSize({ width: element.clientWidth, height: element.clientHeight });
    });
    observer.observe(element);
    return () => {
      observer.disconnect();
    };
  }, []);
  return [size, measure];
}

function summary({ title, series }: ChartPicture): string {
  const points = series.filter((one) => one.marker).reduce((sum, one) => sum + one.points.length, 0);
  return `${title ? `${title.text}: ` : ''}XY scatter chart, ${points} points in ${series.length} series`;
}
