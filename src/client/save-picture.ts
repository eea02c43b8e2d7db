import { download } from './download.ts';

/** Pixels per unit in a PNG. */
const pngScale = 2;

/** Saves an SVG as PNG at twice its size. */
export async function savePng(svg: string, name: string): Promise<void> {
  const image = new Image();
  // The page's content security policy allows images from data: URLs, not from blob: URLs.
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = image.width * pngScale;
  canvas.height = image.height * pngScale;
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  canvas.toBlob((file) => {
    if (file) download(file, name);
  });
}
