import type { ChartFile } from './chartSvg.ts';

/** Pixels for each px of the picture: sharp on paper and on dense screens. */
const DENSITY = 2;

/** A picture as PNG, drawn by the browser from the SVG file, whose address carries it whole. */
export async function chartPng({ svg, width, height }: ChartFile): Promise<Blob> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(width * DENSITY);
  canvas.height = Math.round(height * DENSITY);
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('This browser gives no canvas to draw the picture on.');
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) => {
    canvas.toBlob(
      (blob) => (blob === null ? reject(new Error('The picture came out empty.')) : resolve(blob)),
      'image/png',
    );
  });
}
