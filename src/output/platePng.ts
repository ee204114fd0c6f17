import type { PlateFile } from './plateSvg.ts';

/** A browser that cannot draw a picture as large as asked. */
export class CanvasTooLarge extends Error {
  /** As `3840×2160`. */
  readonly size: string;

  constructor(width: number, height: number) {
    super(`This browser gives no canvas of ${width}×${height} px.`);
    this.size = `${width}×${height}`;
  }
}

/**
 * A sheet as PNG, drawn by the browser from the SVG file, whose address carries it whole.
 * @param width px; the height follows
 * @throws CanvasTooLarge
 */
export async function platePng(file: PlateFile, width: number): Promise<Blob> {
  const height = Math.round((file.height / file.width) * width);
  const image = new Image();
  // As large as wanted from the start: a picture drawn larger than it is would be enlarged, not drawn anew.
  image.src = svgAddress(
    file.svg.replace(/(<svg\b[^>]*?) width="\d+" height="\d+"/, `$1 width="${width}" height="${height}"`),
  );
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  const context = canvas.getContext('2d');
  if (context === null) throw new CanvasTooLarge(width, height);
  context.drawImage(image, 0, 0, width, height);
  // A browser that has no room for the canvas gives an empty one and says nothing: the paper of the sheet is opaque.
  if (context.getImageData(width - 1, height - 1, 1, 1).data[3] !== 255) throw new CanvasTooLarge(width, height);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob === null ? reject(new CanvasTooLarge(width, height)) : resolve(blob)), 'image/png');
  });
}

/** An address that carries an SVG file whole. */
export function svgAddress(svg: string): string {
  return `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
}
