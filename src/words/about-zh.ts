/** Words of the page about the site. */
export interface AboutWords {
  readonly title: string;
  readonly corpus: {
    readonly heading: string;
    readonly text: string;
    readonly lines: string;
    readonly state: string;
  };
  /** Parts of the page that are prose only. */
  readonly parts: readonly {
    readonly id: string;
    readonly heading: string;
    readonly paragraphs: readonly string[];
  }[];
  readonly keyboard: {
    readonly heading: string;
    readonly keys: readonly { readonly keys: readonly string[]; readonly effect: string }[];
    readonly note: string;
  };
}

export const aboutZh: AboutWords = {
  title: '关于本站',
  corpus: {
    heading: '所收文本',
    text: '文本以收到时的样子入库，逐字节保存，从不手改。下表的 SHA-256 可用来核对手中的文本是否相同。行数与字符数由文本算出，字符不含空白与转换留下的书签标记。',
    lines: '行',
    state: '来源与状况',
  },
  parts: [
    {
      id: 'method',
      heading: '文本怎样成为网页',
      paragraphs: [
        '文本由 Word 转成，标题的编号、表格的合并单元格、专栏的边框多有散失。程序先按规则辨认标题、段落、表格、专栏、注与落款；规则认不出的，通读原文后写入该规划的提示文件。每条提示都带着它所指那一行的开头几个字，文本一变、对不上了，生成就会中止，而不是悄悄出错。',
        '不增不减：除空白与转换留下的书签标记外，文本的每个字符都在各章里出现一次，且只出现一次，次序不变。每次生成都重新证明这一点，证明不了就不发布。',
        '表格还原为真正的表格：合并的单元格照印；在数据文件里，合并的格子则填满，使每一行都能单独使用。',
      ],
    },
    {
      id: 'lines',
      heading: '行号与段落地址',
      paragraphs: [
        '正文边上的数字是该段在所收文本中的行号，从1起数，与文本文件逐行对应；一段跨几行时显示起始行。行号就是本段的链接：点它可复制链接，或复制带出处的引文。',
        '段落的地址由它的文字算出，不是流水号；别处增删一段，它不会改变。文本未变，地址就不变。',
        '“发文与封面”“版记”等页名，以及行号、目录、页眉页脚，都是本站所加，不属于规划文本；引文和检索都不会带上它们。',
      ],
    },
    {
      id: 'oddities',
      heading: '文本中的可疑之处',
      paragraphs: [
        '有的规划失去了章、节编号，这里不代为补编；专栏的编号前后体例不一，照印；重复的标点、两个任务并作一段、与别处不一致的数字，都照录不改。各文本的具体状况见上表。',
        '市级方案的文本里有转换留下的书签标记，有些还带着别处标题的字样。它们不是正文，也不是标题，不显示，也不计入字符。',
      ],
    },
    {
      id: 'citing',
      heading: '如何引用',
      paragraphs: [
        '引用一段：点该段的行号，选“复制引文”，得到原文、发文机关、规划名称、章节、行号与地址。引用整份规划：见各规划页的“如何引用”。',
        '文本未印发文机关或日期的，引文中也不写；不要据他处补入后仍注本站为出处。',
      ],
    },
    {
      id: 'licence',
      heading: '许可',
      paragraphs: [
        '规划文本是国家机关的公文，依《中华人民共和国著作权法》第五条不受著作权保护。本站所加的数据、说明与图以 CC BY 4.0 许可发布，程序以 MIT 许可发布。',
      ],
    },
  ],
  keyboard: {
    heading: '键盘',
    keys: [
      { keys: ['/'], effect: '到检索框' },
      { keys: ['←', '→'], effect: '上一章、下一章' },
      { keys: ['n', 'p'], effect: '从检索进入一章时：下一段、上一段检索到的文字' },
      { keys: ['Enter'], effect: '在行号上：打开本段工具' },
      { keys: ['Esc'], effect: '关闭本段工具或菜单' },
    ],
    note: '若与辅助技术的按键冲突，可在此关闭；设置只存在这台设备的浏览器里。',
  },
};
