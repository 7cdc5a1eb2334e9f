const COPIED = [
  'fill',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'opacity',
  'fill-opacity',
  'font-size',
  'font-weight',
  'text-anchor',
  'paint-order',
] as const;
const PIXELS_PER_UNIT = 2;
const TITLE_HEIGHT = 30;

/** A chart as a file of its own under its title: every colour and font that the page's styles give is written into it. */
export function chartSvg(chart: SVGSVGElement, title: string): string {
  const copy = chart.cloneNode(true) as SVGSVGElement;
  const originals = chart.querySelectorAll<SVGElement>('*');
  for (const [index, element] of copy.querySelectorAll<SVGElement>('*').entries()) {
    const original = originals[index];
    if (original) writeStyles(original, element);
    element.removeAttribute('class');
    element.removeAttribute('tabindex');
  }
  for (const element of copy.querySelectorAll('[data-export="skip"]')) element.remove();
  const { width, height } = chart.getBoundingClientRect();
  for (const [name, value] of Object.entries({
    y: TITLE_HEIGHT,
    width: Math.round(width),
    height: Math.round(height),
  })) {
    copy.setAttribute(name, String(value));
  }
  const size = sizeWithTitle(chart);
  const sheet = drawn('svg', {
    ...size,
    viewBox: `0 0 ${size.width} ${size.height}`,
    'font-family': 'Inter, system-ui, sans-serif',
  });
  const heading = drawn('text', {
    x: 8,
    y: 18,
    'font-size': 14,
    'font-weight': 600,
    fill: getComputedStyle(chart).color,
  });
  heading.textContent = title;
  sheet.append(drawn('rect', { width: '100%', height: '100%', fill: groundOf(chart) }), heading, copy);
  return new XMLSerializer().serializeToString(sheet);
}

/** A chart as a picture, twice as fine as on the page. */
export async function chartPng(chart: SVGSVGElement, title: string): Promise<Blob> {
  const { width, height } = sizeWithTitle(chart);
  const address = URL.createObjectURL(new Blob([chartSvg(chart, title)], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = Math.round(width * PIXELS_PER_UNIT);
    canvas.height = Math.round(height * PIXELS_PER_UNIT);
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise((resolve, reject) =>
      canvas.toBlob(
        (blob) => (blob ? resolve(blob) : reject(new Error('The picture could not be made.'))),
        'image/png',
      ),
    );
  } finally {
    URL.revokeObjectURL(address);
  }
}

function writeStyles(from: SVGElement, to: SVGElement): void {
  const computed = getComputedStyle(from);
  for (const name of COPIED) to.setAttribute(name, computed.getPropertyValue(name));
  to.removeAttribute('style');
}

function groundOf(element: Element): string {
  return getComputedStyle(element.closest('body') ?? element).backgroundColor;
}

function sizeWithTitle(chart: SVGSVGElement): { width: number; height: number } {
  const { width, height } = chart.getBoundingClientRect();
  return { width: Math.round(width), height: Math.round(height) + TITLE_HEIGHT };
}

function drawn(name: string, attributes: Readonly<Record<string, string | number>>): SVGElement {
  const element = document.createElementNS('http://www.w3.org/2000/svg', name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
  return element;
}
