import type { Drawing, Mark } from '../document/drawing.js';
import { escapeHtml } from './escape-html.js';

/** A drawing as an SVG element whose colours follow the page's. */
export function writeSvg({ width, height, marks, description }: Drawing): string {
  const body = marks.map(writeMark).join('');
  return `<svg viewBox="0 0 ${width} ${height}" role="img" aria-label="${escapeHtml(description)}">${body}</svg>`;
}

function writeMark(mark: Mark): string {
  switch (mark.kind) {
    case 'rect': {
      const { x, y, width, height, ink } = mark;
      return `<rect class="f-${ink}" x="${short(x)}" y="${short(y)}" width="${short(width)}" height="${short(height)}"/>`;
    }
    case 'line': {
      const points = mark.points.map(({ x, y }) => `${short(x)},${short(y)}`).join(' ');
      const dash = mark.isDashed ? ' stroke-dasharray="4 3"' : '';
      return `<polyline class="s-${mark.ink}" fill="none" stroke-width="${mark.width}"${dash} points="${points}"/>`;
    }
    case 'text': {
      const { x, y, size, ink, anchor = 'start', isStrong } = mark;
      const weight = isStrong ? ' font-weight="600"' : '';
      return `<text class="f-${ink}" x="${short(x)}" y="${short(y)}" font-size="${size}" text-anchor="${anchor}"${weight}>${escapeHtml(mark.text)}</text>`;
    }
  }
}

function short(value: number): string {
  return String(Math.round(value * 100) / 100);
}
