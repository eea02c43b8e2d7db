import { describe, expect, it } from 'vitest';
import { passagesOf } from '../../../../scripts/derive/topics/passages.ts';
import { deriveText, words } from '../../../pipeline/fixture.ts';

const read = (text: string) => {
  const { records } = deriveText(text);
  const passages = passagesOf(records, words.topics);
  const lineOf = new Map([...records.outline, ...records.blocks].map(({ id, line }) => [id, line]));
  return new Map(passages.map((passage) => [lineOf.get(passage.id), passage]));
};

describe('a passage', () => {
  it('knows its lead, its text and the titles above it, the nearest first', () => {
    expect(read('第一章 任务\n第一节 治理\n推进节水。控制用水总量。\n').get(3)).toMatchObject({
      ...{ lead: '推进节水。', text: '推进节水。控制用水总量。', titles: ['治理', '任务'], frame: null },
    });
  });

  it.each([
    ['below a heading that frames it', '第一章 面临的形势\n第一节 大气\n扬尘较多。\n', 3],
    ['that is such a heading', '第一章 面临的形势\n扬尘较多。\n', 1],
    ['that begins as paragraphs on goals do', '第一章 任务\n“十三五”期间，扬尘较多。\n', 2],
    ['before the first heading', '某县规划\n第一章 任务\n第一节 大气\n扬尘较多。\n', 1],
  ])('%s has its topic from its place', (_, text, line) => {
    expect(read(text).get(line)?.frame).toBe('goals');
  });

  it('has no topic from its place where no heading frames it', () => {
    expect(read('第一章 任务\n扬尘较多。\n').get(2)?.frame).toBeNull();
  });
});

describe('a row', () => {
  const ledger = `第一章 项目

某县规划项目台账

	序号
	项目名称
	建设内容
	总投资（万元）
	牵头单位

	1
	污水处理厂
	新建管网
	300
	县农业农村委

`;

  it('is about its name and its content, not about who acts and what it costs', () => {
    const row = [...read(ledger).values()].find(({ lead }) => lead === '污水处理厂');
    expect(row?.text).toContain('新建管网');
    expect(row?.text).not.toMatch(/300|农业/);
    expect(row?.titles).toEqual([]);
  });
});
