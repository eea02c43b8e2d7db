/** Words of the page of the data. */
export const data = {
  title: '数据',
  introduction:
    '本站由规划文本导出的全部数据，整套下载。每条记录都带着出处：规划、行号、段落地址与引文；文本没有印出的留空，不代为补充。',
  sets: '数据集',
  set: '数据集',
  records: '记录数',
  kilobytes: (size: string) => `${size} kB`,
  whole: {
    heading: '整套',
    workbook: '工作簿：每个数据集一张表，首页有说明。用 Excel、LibreOffice、WPS 打开数据，请用它。',
    descriptor:
      'CSV 文件的说明（Frictionless Data Package 2）：各列的类型、取值、含义与相互关系，供程序读取。',
  },
  indicators: {
    heading: '各指标的文件',
    text: '一个指标的全部观测值，JSON 另含指标的定义与可比性。',
  },
  conventionsHeading: '读法',
  /** How values are written in the tables; the same number of sentences in each language. */
  conventions: [
    'JSON 是完整的形态；CSV 与工作簿由同样的记录得出，一条记录一行，列序固定。',
    '对象按字段展开，列名以点相连，如 source.line；规划、主题等以 id 相互指称。',
    '列表的各项以竖线 | 相隔；若某列有一项本身含竖线，则整列写作 JSON。对象的列表、多层的列表也写作 JSON。',
    '空格表示没有（null）；列表为空时也是空格。唯 datapackage.json 中注明 missingValues 为 [] 的列，空格是空文字。',
    'CSV 为 UTF-8（带 BOM），逗号分隔，CRLF 换行（RFC 4180）。单元格逐字照录，“-”“=”之类也不加任何符号，所以表格软件可能把个别单元格当作公式；工作簿中文字都标明是文字，没有这个问题。',
  ],
  fields: {
    heading: '字段',
    note: '由生成数据的同一份定义得出。“可空”：文本没有印，或不适用。',
    of: (title: string, count: string) => `${title}：${count}个字段`,
    field: '字段',
    type: '类型',
    values: '可取的值',
    meaning: '含义',
    nullable: '可空',
    kinds: {
      string: '文字',
      number: '数',
      integer: '整数',
      boolean: '是否',
      date: '日期',
      object: '对象',
      list: '列表',
      map: '对照',
    },
    listOf: (kind: string) => `${kind}的列表`,
    mapOf: (kind: string) => `名称 → ${kind}`,
    shapes: '多处通用的对象',
  },
  cite: {
    heading: '如何引用',
    note: '引用数据用下面的格式，并注明所用文件的 SHA-256；引用其中的值或文字，请同时引规划本身（见各记录的出处）。',
    reference: 'GB/T 7714',
    apa: 'APA',
    bibtex: 'BibTeX',
  },
  licenceHeading: '许可',
  licence: [
    '规划文本是国家机关的公文，依《中华人民共和国著作权法》第五条不受著作权保护。',
    '本站所加的（结构、主题、判读、说明、数据与图）以知识共享署名 4.0 国际许可（CC BY 4.0）发布：注明出处，即可使用、改编、再发布。程序以 MIT 许可发布。',
  ],
  hashes: {
    heading: '核对',
    text: '同样的文本与程序生成同样的文件，逐字节相同。下面是本次发布的各文件的 SHA-256。',
    file: '文件',
    bytes: '字节',
  },
  workbook: {
    what: '内容',
    source: '来源',
    licence: '许可',
    cite: '引用',
    conventions: '读法',
    limit: (characters: number) => `一格容不下（多于${characters}个字符）的文字，此处只注明它在哪个文件里。`,
    tooLong: (file: string, characters: number) => `（${characters}个字符，见 ${file}）`,
  },
};
