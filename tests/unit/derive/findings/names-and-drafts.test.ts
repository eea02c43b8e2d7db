import { describe, expect, it } from 'vitest';
import { chapter, projects, saidOf } from './said-of.ts';

describe('names in two spellings', () => {
  it.each([
    [
      'a river',
      chapter('保护大宁河、汾水河等河流。', '治理大宁河、分水河、后溪河。'),
      '第3行写“汾水河”，第4行写“分水河”，只差一字，看来是同一个地方。[汾水河|分水河]',
    ],
    [
      'a township and a town',
      chapter('创建徐家镇、天元乡等。', '建设徐家镇、天元镇等设施。'),
      '第3行写“天元乡”，第4行写“天元镇”，只差一字，看来是同一个地方。[天元乡|天元镇]',
    ],
    [
      'titles of one kind',
      chapter(
        '根据《某市国民经济和社会发展第十四个五年规划纲要和远景目标》《某县国民经济和社会发展第十四个五年规划和远景目标纲要》。',
      ),
      '第3行的书名号里是“某市国民经济和社会发展第十四个五年规划纲要和远景目标”，同类文件（第3行）是“某县国民经济和社会发展第十四个五年规划和远景目标纲要”：用字相同而次序不同，两者不能都对。[某市国民经济和社会发展第十四个五年规划纲要和远景目标]',
    ],
  ])('are found: %s', (_, text, expected) => {
    expect(saidOf('two-spellings', text)).toEqual([expected]);
  });

  it.each([
    ['rivers that are two', chapter('保护东溪河、西溪河、后溪河、梅溪河。')],
    ['words that end like a name', chapter('推进城乡一体，建设城镇管网。', '，完善城镇体系，完善城乡体系。')],
    ['a town and its villages', chapter('建设大昌镇、大昌湖、大昌镇龙早村。')],
  ])('are left alone: %s', (_, text) => {
    expect(saidOf('two-spellings', text)).toEqual([]);
  });

  it('are found between the plans of two neighbours, and not where only one names the other', () => {
    const own = chapter('与河谷县共同管理洋溪河、大溪河。');
    const said = saidOf('two-spellings', own, {}, chapter('与溪山县共同治理杨溪河、长溪河。'));
    expect(said).toEqual([]);
    const listed = chapter('与河谷县共同管理大溪河、洋溪河。');
    expect(saidOf('two-spellings', listed, {}, chapter('与溪山县共同治理长溪河、杨溪河。'))).toEqual([
      '本规划第3行写“洋溪河”，相邻的河谷县的规划第3行写“杨溪河”，只差一字，可能是同一条河。[洋溪河|杨溪河]',
    ]);
    expect(saidOf('two-spellings', listed, {}, chapter('治理长溪河、杨溪河。'))).toEqual([]);
  });
});

describe('acronyms, codes and numbers of standards', () => {
  it.each([
    [
      'an acronym that does not exist',
      '在SO和NOX基础上纳入总量控制。',
      '第3行的“SO”不成其为缩写，应为“SO2”（“在SO和NOX基础上纳”）。[SO]',
    ],
    [
      'an acronym behind another name',
      '进水生化需氧量（COD）浓度低于100mg/L。',
      '第3行“生化需氧量”后面注的是“COD”，而COD是化学需氧量的缩写。[生化需氧量（COD）]',
    ],
    [
      'a code of another waste',
      '建设油水混合物（HW49类危险废物）贮存设施。',
      '第3行“油水混合物”注为HW49类危险废物，而HW49在《国家危险废物名录》里是“其他废物”，所说的这一种属HW09（油/水、烃/水混合物或乳化液）。[HW49]',
    ],
    [
      'the number of another standard',
      '执行《地表水环境质量标准》（GB 3828-2002）。',
      '第3行把《地表水环境质量标准》写成“GB 3828”，这项标准的编号是GB 3838。[《地表水环境质量标准》（GB 3828]',
    ],
  ])('are found: %s', (_, text, expected) => {
    expect(saidOf('misprinted-code', chapter(text))).toEqual([expected]);
  });

  it.each([
    ['acronyms that exist', 'SO2、SO₂、SO 2、NOX、VOCs、PM2.5、ISO14001和APP。'],
    ['acronyms behind their names', '化学需氧量（COD）和生化需氧量（BOD5）。'],
    ['codes of several wastes', '收集废矿物油（HW08）、废活性炭（HW49）和医疗废物（HW01）。'],
    ['the right number', '执行《地表水环境质量标准》（GB3838-2002）。'],
  ])('are left alone: %s', (_, text) => {
    expect(saidOf('misprinted-code', chapter(text))).toEqual([]);
  });
});

describe('what is left from a draft', () => {
  it('is found in a table', () => {
    const text = projects([
      '1',
      '污水工程',
      '建设100个（暂定）设施。',
      '县水利局',
      '',
      '2021-2025',
      '个数暂定',
    ]);
    expect(saidOf('draft-words', text)).toEqual([
      '第14行留有草稿用语“（暂定）”：正式印发的规划里，这一项的数额或内容还没有定。[（暂定）]',
    ]);
  });

  it.each([
    [
      'a verb twice in a clause',
      '加强保护，开展受损生境开展修复。',
      '第3行一个分句里“开展”用了两次（“开展受损生境开展”），像是改稿时留下的。[开展受损生境开展]',
    ],
    [
      'two verbs side by side',
      '全面完成加快推进水源保护区划定。',
      '第3行“完成加快推进”两个动词并存，像是改稿时没有删去一个，因此不清楚要做到哪一步。[完成加快推进]',
    ],
  ])('is found: %s', (_, text, expected) => {
    expect(saidOf('draft-words', chapter(text))).toEqual([expected]);
  });

  it.each([
    ['a decision for the time being', '其它水域暂定为10年常年禁捕。'],
    ['verbs that are nouns', '实施污染防治实施方案，推进河长制推进机制，严格执行建设项目环评。'],
    ['verbs of two clauses', '开展排查，开展整治；加强监测和加强监管。'],
  ])('is left alone: %s', (_, text) => {
    expect(saidOf('draft-words', chapter(text))).toEqual([]);
  });
});

describe('years outside the period', () => {
  it('are found in a ledger of the plan', () => {
    const text = projects(['1', '污水工程', '建设。', '县水利局', '', '2020-2024', '']);
    expect(saidOf('out-of-period', text)).toEqual([
      '第17行的年限“2020-2024”从本规划的起始年2021之前算起，而表题是“表1 “十四五”重点项目表”。[2020-2024]',
    ]);
  });

  it('are found in the title of a document', () => {
    const text = chapter('根据《某市“十四五”水安全规划（2000—2025年）》制定。');
    expect(saidOf('out-of-period', text)).toEqual([
      '第3行《某市“十四五”水安全规划（2000—2025年）》写“十四五”而年份是2000—2025，“十四五”是2021—2025年。[某市“十四五”水安全规划（2000—2025年）]',
    ]);
  });

  it.each([
    [
      'a project that goes on',
      projects(['1', '污水工程', '续建污水处理厂。', '县水利局', '', '2019-2022', '']),
    ],
    ['a project within the period', projects(['1', '污水工程', '建设。', '县水利局', '', '2022-2024', ''])],
    [
      'a document of another period',
      chapter('根据《某县国土空间总体规划（2020—2035年）》《某县“十四五”规划（2021—2025年）》。'),
    ],
  ])('are left alone: %s', (_, text) => {
    expect(saidOf('out-of-period', text)).toEqual([]);
  });
});
