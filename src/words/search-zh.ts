/** Words of the search: of its page, and of what its script writes into it. */
export interface SearchWords {
  readonly title: string;
  readonly label: string;
  readonly placeholder: string;
  readonly submit: string;
  readonly hint: string;
  readonly noScript: string;
  readonly elsewhere: { readonly terms: string; readonly plans: string };
  /** What an empty page offers. */
  readonly start: { readonly heading: string; readonly elsewhere: string };
  readonly anotherQuery: string;
  readonly help: {
    readonly summary: string;
    readonly syntax: readonly { readonly typed: string; readonly meaning: string }[];
    readonly paragraphs: readonly string[];
  };
  readonly plans: string;
  readonly filters: string;
  readonly chapters: string;
  readonly kindsOfBlocks: string;
  readonly clear: string;
  readonly near: { readonly label: string; readonly block: string; readonly section: string };
  readonly sort: {
    readonly label: string;
    readonly text: string;
    readonly relevance: string;
    readonly after: string;
    readonly before: string;
  };
  readonly view: {
    readonly label: string;
    readonly list: string;
    readonly concordance: string;
    readonly columns: string;
  };
  readonly comparison: string;
  readonly distribution: string;
  readonly distributionNote: string;
  readonly chapterHead: string;
  readonly chart: string;
  readonly export: string;
  readonly exportNote: string;
  readonly results: string;
  readonly hitBar: {
    readonly label: string;
    readonly previous: string;
    readonly next: string;
    readonly back: string;
    readonly close: string;
    readonly position: string;
    readonly total: string;
    readonly failed: string;
  };
  /** What the script says; `{name}` stands for a value. Plain text only: it travels to the page as JSON. */
  readonly script: Readonly<
    Record<
      | 'busy'
      | 'failed'
      | 'summary'
      | 'summaryOf'
      | 'none'
      | 'noneLeft'
      | 'nothingAsked'
      | 'tried'
      | 'triedFor'
      | 'blocks'
      | 'occurrences'
      | 'rate'
      | 'count'
      | 'groupCount'
      | 'cell'
      | 'plan'
      | 'query'
      | 'queryNumber'
      | 'removeQuery'
      | 'unmentioned'
      | 'notChosen'
      | 'colon'
      | 'listSeparator'
      | 'filterSeparator'
      | 'lines'
      | 'line'
      | 'whole'
      | 'lessOf'
      | 'textFailed'
      | 'onlyChapter'
      | 'shownQuery'
      | 'showQuery'
      | 'suggestNone'
      | 'suggestMore'
      | 'nearSection'
      | 'closest'
      | 'closestBusy'
      | 'closestFailed'
      | 'closestNone'
      | 'exporting'
      | 'exported'
      | 'exportFailed'
      | 'chartTitle'
      | 'chartFiltered'
      | 'chartDescription'
      | 'chartOccurrences'
      | 'chartRate'
      | 'chartFailed'
      | 'chartSource'
      | 'downloadSvg'
      | 'downloadPng'
      | 'annexMark',
      string
    >
  >;
  readonly kinds: Readonly<
    Record<'heading' | 'paragraph' | 'box' | 'row' | 'note' | 'caption' | 'title' | 'signature', string>
  >;
  /** Short names of chapters without number, for the head of narrow columns. */
  readonly marks: Readonly<Record<'front' | 'preface' | 'back', string>>;
}

export const searchZh: SearchWords = {
  title: '检索',
  label: '检索规划全文',
  placeholder: '检索全文，如“排污口”',
  submit: '检索',
  hint: '逐字检索：含有这些字的段、表格行、标题和注，一处不漏，各规划没有提到的也列出来。',
  noScript:
    '检索在浏览器中进行，需要启用 JavaScript。不启用时，可查常用词索引，或从各规划的目录进入，用浏览器自带的页内查找。',
  elsewhere: { terms: '常用词索引', plans: '各规划目录' },
  start: { heading: '可从这些词查起：', elsewhere: '也可以不输入检索词：' },
  anotherQuery: '＋ 再比较一个词',
  help: {
    summary: '写法与查法',
    syntax: [
      {
        typed: '污水处理',
        meaning: '连着的这几个字；其间的引号、书名号、括号、顿号、间隔号、短横和空白不计',
      },
      { typed: '污水 管网', meaning: '空格：两个词都有（同一段，或同一节）' },
      { typed: '"南江 县"', meaning: '引号：当作一个词，空格不再断开' },
      { typed: '禁渔 | 禁捕', meaning: '竖线：有其一即可' },
      { typed: '湿地 -公园', meaning: '减号（前面有空格）：不含这个词' },
    ],
    paragraphs: [
      '句号、逗号、分号、冒号、问号、叹号断句，结果不跨句。全角半角、大小写、繁体简体视为相同。一个词有几种印法的（Ⅱ类、II类、二类；立方米、m³；2035、二〇三五）一并查找，并在结果上方列出；结果照原文显示。',
      '“段”是规划里有自己地址的最小单位：一段、表格的一行、专栏里的一段、一个标题或一条注。“处”是词出现的次数。',
      '“相关”排序只改次序，不增不减：词出现得多、在段首、占一段的比例大，则靠前；标题和表题加重；不相上下的依原文次序。',
    ],
  },
  plans: '规划',
  filters: '筛选',
  chapters: '部分',
  kindsOfBlocks: '段的种类',
  clear: '清除筛选',
  near: { label: '几个词', block: '同在一段', section: '同在一节' },
  sort: {
    label: '次序',
    text: '原文次序',
    relevance: '相关',
    after: '按后文',
    before: '按前文',
  },
  view: { label: '排法', list: '列表', concordance: '逐处对齐', columns: '分规划并列' },
  comparison: '各词的段数与处数',
  distribution: '各章分布',
  chapterHead: '各章段数',
  distributionNote: '一格是一章，数字是段数；点一格，只看那一章。',
  chart: '图',
  export: '导出',
  exportNote:
    '导出现在列出的全部结果：全段引文、出处、地址、所印字样。CSV 可直接用 Excel 打开，其中以 = + - @ 开头的格子前加了一个撇号，以免被当作公式；JSON 不加。',
  results: '检索结果',
  hitBar: {
    label: '检索到的段落',
    previous: '上一段',
    next: '下一段',
    back: '回到检索',
    close: '关闭',
    position: '第 {place} 段，共 {total} 段（本规划）',
    total: '本规划共 {total} 段',
    failed: '检索索引没有载入，未能标出。',
  },
  script: {
    busy: '正在检索……',
    failed: '检索没有成功：索引没有载入，或浏览器不能解开它。请检查网络后重试；也可从这里进入：',
    summary: '共 {blocks} 段、{occurrences} 处。',
    summaryOf: '筛选后 {blocks} 段、{occurrences} 处；不筛选共 {all} 段。',
    none: '没有一段含有“{query}”。',
    noneLeft: '筛选后没有结果；不筛选共 {all} 段。',
    nothingAsked: '这里没有可以查找的字。',
    tried: '查找了：{forms}。',
    triedFor: '“{phrase}”查找了：{forms}。',
    blocks: '段',
    occurrences: '处',
    rate: '每万字',
    groupCount: '{blocks} 段',
    count: '{blocks} 段、{occurrences} 处',
    cell: '{chapter}：{blocks} 段、{occurrences} 处',
    plan: '规划',
    query: '检索词',
    queryNumber: '检索词 {number}',
    removeQuery: '去掉检索词 {number}',
    unmentioned: '未提及',
    notChosen: '未选',
    colon: '：',
    listSeparator: '、',
    filterSeparator: '；',
    lines: '第 {lines} 行',
    line: '第 {lines} 行',
    whole: '全段，共 {count} 处',
    lessOf: '收起',
    textFailed: '原文没有载入。',
    onlyChapter: '只看：{chapter}',
    shownQuery: '下面列出的是“{query}”',
    showQuery: '列出“{query}”的结果',
    suggestNone: '可改为：',
    suggestMore: '另可检索：',
    nearSection: '（同在一节）',
    closest: '相近的章节（由 Pagefind 按词排序，不是逐字匹配）',
    closestBusy: '正在找相近的章节……',
    closestFailed: '相近的章节没有载入：这个浏览器不允许运行 Pagefind，或网络不通。逐字检索不受影响。',
    closestNone: '也没有相近的章节。',
    exporting: '正在取原文：{done} / {total}',
    exported: '已导出 {total} 段。',
    exportFailed: '有的原文没有载入，未能导出。请重试。',
    chartTitle: '“{queries}”在各规划中的出现次数',
    chartFiltered: '{title}（{filters}）',
    chartDescription: '横条图，每个规划一组。{values}',
    chartOccurrences: '处',
    chartRate: '每万字处数',
    chartFailed: '图没有载入。',
    chartSource: '规划对读，{url}',
    downloadSvg: '下载 SVG',
    downloadPng: '下载 PNG',
    annexMark: '附{number}',
  },
  kinds: {
    heading: '标题',
    paragraph: '正文段',
    box: '专栏段',
    row: '表格行',
    note: '注',
    caption: '表题',
    title: '题名',
    signature: '落款',
  },
  marks: { front: '封面', preface: '前言', back: '版记' },
};
