import { lines } from './language.ts';

/** Words of the pages that set whole plans beside each other. */
export const compare = {
  title: '通篇对读',
  introduction:
    '选两至四部规划，通篇并排：以第一部的章节为序，按主题分行，别部规划中与之相应的章节排在同一行，滚动时不会错开。',
  note: (first: string) =>
    `以${first}的章节为序，按主题分行；主题首次出现在哪里，就排在哪里。同一主题中用字最相近的章节排在一行，找不到相近章节的排在该主题末行。`,
  choose: '选择规划',
  chooseNote: '先选的一部定次序。',
  place: (number: string) => `第${number}部`,
  nothing: '（不选）',
  open: '并排',
  tooFew: '请选两至四部不同的规划。',
  unknown: '地址里有本站没有的规划，或只有一部：请重新选择两至四部。',
  loading: '正在取出各规划的全文……',
  failed: '没有取到其中一部规划的全文。请检查网络后重新打开本页。',
  pairs: '两部对读',
  pairsNote: '行是定次序的一部，列是与之相比的一部。',
  between: (first: string, other: string) => `${first}与${other}`,
  pair: (first: string, other: string) => `${first}｜${other}`,
  topics: '主题目录',
  silent: '未见相应的章节',
  lines,
  rows: (rows: string) => `表格，${rows}行`,
  previous: '上一行',
  next: '下一行',
  keys: '按 J、K 键到下一行、上一行。',
  add: '再加一部：',
  swap: '换个次序',
};
