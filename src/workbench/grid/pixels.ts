/** CSS pixels: 96 to the inch, where points are 72. Cells have whole ones. */
export function toPixels(points: number): number {
  return Math.round((points * 96) / 72);
}

export function toPoints(pixels: number): number {
  return (pixels * 72) / 96;
}
