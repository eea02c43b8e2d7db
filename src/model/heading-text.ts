/**
 * A printed heading on one line.
 *
 * @example headingText({ number: '第四章', title: '巩固深化水环境治理' }) // '第四章 巩固深化水环境治理'
 * @example headingText({ number: '（一）', title: '指导思想。' }) // '（一）指导思想。'
 */
export function headingText({
  number,
  title,
}: {
  readonly number: string | null;
  readonly title: string;
}): string {
  if (number === null) return title;
  // 、 and ） already separate the number from the title, as in print.
  return /[、）．.]$/.test(number) ? `${number}${title}` : `${number} ${title}`;
}
