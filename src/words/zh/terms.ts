/** Words of the index of terms. */
export const terms = {
  title: '常用词索引',
  introduction:
    '各规划反复使用的词，以及它们在每份规划中出现的段数。点词即检索，点数字即只看该规划；0 表示没有这种写法。',
  method:
    '词由程序从正文中统计得出：反复出现、内部结合紧密、左右可以自由搭配，且不从词的中间断开；再经增删，增删的词表在本站的源代码中。段数与检索该词的结果一致，标题、表格行与注各算一段。',
  shared: '多份规划使用的词',
  sharedNote: '按在全部文本中的分量排列。',
  single: '只见于一份规划的词',
  singleNote: '别的规划中没有出现；括号内是段数。',
  term: '词',
  total: '段',
  occurrences: '处',
  none: '没有这样的词。',
  /** Name of the link from a count, for those who do not see the table. */
  cell: (term: string, plan: string, blocks: string, occurrences: string) =>
    `${plan}：${term}，${blocks}段，${occurrences}处`,
};
