import { download } from './download.ts';

/** Pixels a unit of a picture that is saved as PNG. */
const pngScale = 2;

/** Saves an SVG as PNG at twice its size. */
export async function savePng(svg: string, name: string): Promise<void> {
  const image = new Image();
  // The page's policy allows pictures from data: addresses, not from blob: ones.
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
