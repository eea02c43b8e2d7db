import type { ShapeName } from '../model/shapes.ts';

/** What a dataset is, and what each field of its records means, by the field's path. */
export interface DatasetWords {
  readonly title: string;
  readonly description: string;
  readonly fields: Readonly<Record<string, string>>;
}

/** Documentation of the published data. A test compares it with the schemas in `src/model`, field by field. */
export interface FieldWords {
  /** Objects that stand in many records; their fields are documented once. */
  readonly shapes: Readonly<
    Record<
      ShapeName,
      {
        readonly title: string;
        readonly description: string;
        readonly fields: Readonly<Record<string, string>>;
      }
    >
  >;
  readonly datasets: Readonly<Record<string, DatasetWords>>;
}

const plan = '规划的 id。';
const topic = '主题的 id。';
const source = '这条记录的出处。';
const url = '在本站的地址。';
const line = '起始行：在所收文本中的行号，从1起。';
const lineEnd = '末行。';
const chapter = '所在章：该章地址的末段（front、preface、章序、annex-附件序、back）。';

export const fieldsZh: FieldWords = {
  shapes: {
    text: {
      title: '双语文字',
      description: '本站所写的名称或说明，中英各一。',
      fields: { zh: '中文。', en: '英文。' },
    },
    source: {
      title: '出处',
      description: '记录由文本的哪几行得来。生成时逐条核对：引文确在所说的行中，否则不发布。',
      fields: {
        plan,
        line,
        lineEnd,
        block: '文字所在的段、行、注或标题的 id。',
        url: '在本站的地址，以 / 起，# 后是段落。',
        quote: '文本所印的原文；空白不计。',
      },
    },
    passage: {
      title: '段落中的一处',
      description: '互见的一方：一段中的一截文字。',
      fields: {
        plan,
        block: '所在段的 id。',
        line,
        lineEnd,
        start: '在该段文字（blocks 的 text）中的起点，从0起，按 UTF-16 码元计。',
        end: '终点，不含。',
        text: '文字。',
        url,
      },
    },
  },
  datasets: {
    plans: {
      title: '规划',
      description: '所收的每份规划及其基本情况。文本没有印出的，留空，不代为补充。',
      fields: {
        id: '规划的 id，也是地址的一段。',
        order: '在各处列出时的次序。',
        colour: '颜色在色板中的序号；同一规划处处同色。',
        title: '全称，照印。',
        shortTitle: '简称，本站所取。',
        region: '地区。',
        'region.zh': '地区的中文名。',
        'region.en': '地区的英文名。',
        'region.level':
          '行政级别：county 县、district 区、prefecture 地级市、municipality 直辖市、province 省、nation 全国。',
        'region.province': '所属省级行政区。',
        issuer: '发文机关，照印。',
        documentNumber: '文号，照印。',
        issued: '印发日期。',
        period: '规划期。',
        'period.start': '起始年。',
        'period.end': '末年。',
        'period.horizon': '展望到的年份。',
        scope: '范围：water 水生态环境，environment 生态环境全要素。',
        provenance: '文本的来源与收到时的状况。',
        lines: '所收文本的行数。',
        characters: '印出的字符数：不含空白与转换留下的书签标记。',
        sha256: '所收文本文件的 SHA-256。',
        counts: '各种单位的数目。',
        'counts.chapters': '章，含发文、前言与附件。',
        'counts.sections': '节。',
        'counts.paragraphs': '段，含专栏中的段。',
        'counts.leads': '段首句。',
        'counts.tables': '表。',
        'counts.boxes': '专栏。',
        'counts.rows': '表格的行。',
        'counts.notes': '注。',
        proofs: '以上各项的出处，按字段名；一项可有多处。',
        source: '全称的出处。',
      },
    },
    outline: {
      title: '目录',
      description: '文本中印出的每个标题，章一级、节一级。',
      fields: {
        plan,
        id: '标题的 id。',
        level: '级：1 章，2 节。',
        number: '编号，照印（第一章、一、、（二）、附表1）；没有印则为空。',
        title: '标题文字，照印。',
        chapter,
        kind: '所在部分：front 发文与封面、preface 前言、body 正文、annex 附件、back 版记。',
        line,
        lineEnd,
        topic,
        parent: '节所属的章标题的 id；章为空。',
        url,
        source,
      },
    },
    blocks: {
      title: '段、行、注',
      description:
        '最小的可引单位：段、表格的行、注、表题、标题页文字、落款，各有 id 与地址。与目录合起来，文本的每个字符恰好出现一次。',
      fields: {
        plan,
        id: '段的 id：由文字算出，别处增删不影响它。',
        kind: '种类：paragraph 段、row 表格行、note 注、caption 表题、title 标题页文字、signature 落款。',
        chapter,
        section: '上方最近的标题（节，无节则章）的 id；第一个标题之前为空。',
        table: '所在表或专栏的 id。',
        line,
        lineEnd,
        lead: '段首句：点明本段任务的第一句，如 text 中所印。',
        label: '是否为专栏中立于各段之上的小标签。',
        text: '所印文字；表格行的各格以制表符相隔，合并的格只在其首行。',
        cells: '表格行的各格，含空格；其他种类为空。',
        topic: '主要主题的 id。',
        alsoTopics: '其他主题的 id。',
        topicBasis: '主题由谁定：block 读过后为本段而定，section 为所在章节而定，rule 由规则定。',
        url,
        source,
      },
    },
    tables: {
      title: '表与专栏',
      description: '每张表和每个专栏。合并的格已填满，每行与表头同宽；专栏没有表头，每段为一行一格。',
      fields: {
        plan,
        id: '表或专栏的 id。',
        title: '标题，照印。',
        kind: '类别：indicators 指标、projects 项目、policies 政策、highlights 亮点、objectives 目标、box 专栏。',
        chapter,
        section: '所在节（无节则章）标题的 id。',
        header: '表头各格。',
        rows: '各行，每行是各格的文字。',
        rowLines: '各行在文本中的行号。',
        rowBlocks: '各行的段 id。',
        rowRoles: '各行的作用：data 数据，group 下面各行的名目，total 合计。',
        cellLines: '各格文字所在的行号；合并的格指向它印出的那一行。',
        notes: '表下的注。',
        line,
        lineEnd,
        url,
        source,
      },
    },
    topics: {
      title: '主题',
      description: '使各规划的段落得以对读的主题。段落归入哪个主题，读过后审定。',
      fields: {
        id: '主题的 id，也是地址的一段。',
        name: '主题的名称。',
        plans: '规划的 id → 以此为主要主题的段的 id，按文本次序。',
      },
    },
    parallels: {
      title: '互见段落',
      description: '用语相同或相近的两处文字，多在两份规划之间。',
      fields: {
        id: '互见的 id。',
        a: '一方。',
        b: '另一方。',
        similarity: '相似度，0至1：共有字符的两倍除以双方字符之和，标点不计。',
        containment: '共有字符占较短一方的比例，0至1。',
        shared: '共有字符数；套语、地区名、文件名、年份不计。',
        kind: 'verbatim 照录，adapted 改写。',
        differs: '差别在何处：year 年份或时段，number 数字，actor 主体或地点，wording 其他用语。',
        source: '一方（a）的出处。',
      },
    },
    observations: {
      title: '观测值',
      description:
        '指标的每个印出的值：一份规划、一个指标、一种角色、一个年份。不是普通数字的也在内，并说明缘由。',
      fields: {
        id: '观测值的 id。',
        indicator: '所属指标的 id；没有为它定义指标的为空。',
        plan,
        table: '所在表的 id；见于行文的为空。',
        no: '行的序号，照印。',
        group: '所属名目或类别，照印。',
        name: '指标名，照印，去掉单位与序号。',
        sub: '行所指的指标的一部分（城市、化学需氧量）。',
        unit: '单位，照印，取自名称或单位栏。',
        type: '约束程度，照印。',
        role: 'baseline 现状，target 目标，actual 前一期的完成值。',
        year: '年份；文本没有印的为空。',
        raw: '值，整格照印；文本没有印的是空文字。',
        value: '数值；不是数字的为空。',
        comparator: '比较符：= 等于，>= 不小于，<= 不大于。',
        classRank: '水质类别从优到劣的次序，1（Ⅰ类）至6（劣Ⅴ类）；所印不是类别，或不止一个类别，则为空。',
        cumulative: '是否为规划期五年的累计值（印在 [ ] 中）。',
        status:
          '值是或为何不是数字：number 数字，class 水质类别，qualified 带限定词，delegated 由上级下达，not-assessed 当时不考核，not-audited 尚未核定，merged 跨行合并的一格，text 其他文字，absent 没有印。',
        statusReason: '为何不是普通数字；脚注有说明的，引脚注。',
        note: '所引或所指的脚注的出处。',
        remark: '读表者对整行的说明，引自表下的注释；与该值是否为数字无关。',
        qualifier: '格中数字之外的文字，按次序；注号不计。',
        assessment: '表中对该值的评语（完成）。',
        mergedRows: '这一格跨几行；普通的格为1。',
        origin: 'table 取自表格，prose 取自行文。',
        normalized: '换算成指标单位的值；没有数字或没有指标的为空。',
        'normalized.value': '换算后的数值。',
        'normalized.unit': '指标的单位。',
        block: '该行的段 id；格与上面的行合并时，与 source.block 不同。',
        topic,
        source: '值的出处。',
      },
    },
    indicators: {
      title: '指标',
      description: '至少两份规划都提出的指标：定义、各规划的说法、能否相比。',
      fields: {
        id: '指标的 id，也是地址的一段。',
        name: '指标的名称，本站所取。',
        unit: '比较时所用的单位；没有单位的为空。',
        direction: '何为好：higher 高为好，lower 低为好，none 本身无所谓好坏。',
        topic,
        definition: '定义。',
        comparability: '相比时要注意什么。',
        plans: '提出它的规划，按次序。',
        statements: '各规划怎么说，能比到什么程度。',
        'statements[].plan': plan,
        'statements[].printed': '印出的各种名称，各一次。',
        'statements[].monitored': '所监测的断面、水源或地点的范围；规划没有说的为空。',
        'statements[].verdict': 'comparable 可比，with-caveat 有保留地可比，not-comparable 不可比。',
        'statements[].reason': '判断的理由。',
        'statements[].main': '据以相比的观测值。',
        'statements[].history': '作为沿革列出的观测值。',
        silent: '没有提出它的规划。',
        'silent[].plan': plan,
        'silent[].reason': '文本另有什么说法，若有。',
      },
    },
    ambitions: {
      title: '目标的力度',
      description: '一份规划的一项目标比它的现状进了多少。放宽的目标不会被当作进步。',
      fields: {
        id: '记录的 id。',
        plan,
        indicator: '指标的 id。',
        baseline: '现状值，照印；没有印的为空。',
        target: '目标值，照印。',
        baselineYear: '现状的年份；没有印的为空。',
        targetYear: '目标的年份；没有印的为空。',
        baselineObservation: '现状的观测值的 id。',
        targetObservation: '目标的观测值的 id。',
        sign: 'improve 提高，hold 保持，relax 放宽，delegated 由上级下达，no-baseline 没有现状可比，not-comparable 口径不同或不是数字，不可比。',
        note: '为何如此判断；规划自己的脚注照引。',
        sources: '现状与目标的出处。',
        source: '目标的出处。',
      },
    },
  },
};
