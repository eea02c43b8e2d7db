import { lines } from './language.ts';

/** Words of the pages that set passages of several plans side by side, by topic. */
export const topics = {
  title: '主题',
  introduction:
    '每一段、每一行台账都归入一个主题，由规则定，再由人对照原文核过；未经人核的，注在段下。下表是各规划用在各主题上的篇幅：方块的面积与占全文的比例相当，点开即是各规划就这一主题所说的话，并排对读。',
  share: '占全文的比例',
  none: '未涉及',
  touching: (count: string) => `另有${count}段兼及`,
  plan: '规划',
  topic: '主题',
  cell: (topic: string, plan: string, blocks: string, share: string) =>
    `${plan}：${topic}，${blocks}段，占全文${share}`,
  passages: (count: string) => `${count}段`,
  shared: '相互对应的段落',
  sharedNote: '按段首句与用字的相近排成一行。',
  rest: '其余段落',
  restNote: '别的规划里没有相近的段落。',
  also: '也涉及这一主题',
  alsoNote: '主要归入别的主题。',
  unreviewed: '主题由规则定，未经人核',
  silent: '未见',
  columns: '显示的规划',
  row: (number: string) => `第${number}组`,
  lines,
  all: '全部主题',
};
