import { describe, expect, it } from 'vitest';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { escapeMarkdown, plainChapter } from '../../../../scripts/search/bench/peers/plain-chapter.ts';

const head = '---\nplan: jia\n---\n\n';

describe('a chapter for the peers', () => {
  it('has its headings with their numbers, its paragraphs and its boxes as plain markdown', () => {
    const { markdown } = plainChapter(
      `${head}<Heading id="h1" lines="1-1" level={1} number="第一章">总则</Heading>\n\n` +
        '<Heading id="h2" lines="2-2" level={2}>巴河</Heading>\n\n' +
        '<Paragraph id="p1" lines="3-3">1. <Lead>禁渔：</Lead>十年。</Paragraph>\n\n' +
        '<Box id="b1">\n  <BoxTitle id="t1" lines="4-4">专栏1</BoxTitle>\n\n' +
        '  <Paragraph id="p2" lines="5-5" subhead>（一）河长</Paragraph>\n</Box>\n',
      '不用',
    );
    expect(markdown).toBe('# 第一章 总则\n\n## 巴河\n\n1\\. 禁渔：十年。\n\n专栏1\n\n（一）河长\n');
  });

  it('has its tables with as many cells in every row', () => {
    const { markdown, text } = plainChapter(
      `${head}<TableFigure id="f1">\n  <Caption id="c1" lines="1-1">表</Caption>\n\n  <DataTable>\n` +
        '    <thead>\n      <tr>\n        <th>序号</th>\n        <th>指标</th>\n      </tr>\n    </thead>\n\n' +
        '    <tbody>\n      <Row id="r1" lines="2-2">\n        <td>1|2</td>\n      </Row>\n    </tbody>\n' +
        '  </DataTable>\n</TableFigure>\n',
      '附表',
    );
    expect(markdown).toBe('# 附表\n\n表\n\n| 序号 | 指标 |\n| --- | --- |\n| 1\\|2 |  |\n');
    expect(text).toBe('附表\n表\n序号\t指标\n1|2');
  });
});

describe('words in plain markdown', () => {
  it.each([
    '1.带[ ]的数字*',
    '# 不是标题',
    '- 5',
    'a<b>c</b> &amp; `d`',
    '_x_ ~~y~~ | z',
    '1) 2. 3+4',
    '> 引',
  ])('read as they are: %s', (words) => {
    const tree = fromMarkdown(escapeMarkdown(words));
    expect(tree.children).toMatchObject([{ type: 'paragraph', children: [{ type: 'text', value: words }] }]);
  });

  it('have no braces that a template would fill in', () => {
    expect(escapeMarkdown('{{ name }}')).toBe('{<!-- -->{<!-- --> name }}');
  });
});
