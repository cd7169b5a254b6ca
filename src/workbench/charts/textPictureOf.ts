import type { ChartFont } from '../host/book/chart';
import type { TextPicture } from './chartPicture';

export function textPictureOf(text: string, { bold, color, size }: ChartFont): TextPicture {
  return { text, bold, fontSize: size, ...(color && { color }) };
}
