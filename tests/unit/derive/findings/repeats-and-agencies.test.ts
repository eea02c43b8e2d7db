import { describe, expect, it } from 'vitest';
import { chapter, projects, saidOf } from './said-of.ts';

describe('what is printed twice', () => {
  it.each([
    ['a word', '严格执行环境保护保护法律法规。', '第3行“保护”连着印了两遍。[保护]'],
    [
      'a clause',
      '完成整治，并建立长效机制，并建立长效机制。',
      '第3行“并建立长效机制”连着印了两遍。[并建立长效机制]',
    ],
    [
      'a mark',
      '开展宣传教育，，组织实践活动。',
      '第3行标点“，，”重复，像是改稿时留下的（“开展宣传教育，，组织实践活动。”）。[，，]',
    ],
    [
      'an item',
      '统筹水环境、水生态、水资源、水生态、水文化。',
      '第3行的并列各项中“水生态”列了两次。[水生态]',
    ],
    [
      'a sentence, but for a word',
      '开展地下水污染修复试点，实施地表水与地下水协同防治。完善台账。开展地下水污染修复试点，实施地表水、土壤与地下水协同防治。',
      '第3行一段之中有两句几乎相同：“开展地下水污染修复试点，实施地表水与地下水协同防治”与“开展地下水污染修复试点，实施地表水、土壤与地下水协同防治”。[开展地下水污染修复试点，实施地表水与地下水协同防治|开展地下水污染修复试点，实施地表水、土壤与地下水协同防治]',
    ],
    [
      'a part of a sentence',
      '包括消落区生态环境综合治理和修复工程两部分、消落区生态环境综合治理和修复工程。',
      '第3行一句之中“消落区生态环境综合治理和修复工程”印了两遍。[消落区生态环境综合治理和修复工程]',
    ],
  ])('is found: %s', (_, text, expected) => {
    expect(saidOf('printed-twice', chapter(text))).toEqual([expected]);
  });

  const passage =
    '重点排污单位应当如实公开主要污染物的名称和排放方式，接受社会监督。排污单位主要负责人承担应尽的生态环境保护职责。';

  it('is found where two paragraphs share sentences', () => {
    const [said] = saidOf(
      'printed-twice',
      chapter(`健全制度。${passage}`, '加强监管。', `强化公开。${passage}`),
    );
    expect(said).toContain('第3行与第5行有整句（2句）一字不差地重复');
  });

  it.each([
    ['a word that goes on as another', ['严格保护保护区，加强监测监测点位。']],
    ['a word behind a mark', ['加强监管能力建设，建设监测站。']],
    ['step by step', ['一步一步推进，一级一级落实。']],
    [
      'a target said again',
      [
        '到2025年，河流水质达到三类及以上，城市水源水质达标率达到100%。',
        '加强治理。到2025年，河流水质达到三类及以上，城市水源水质达标率达到100%。',
      ],
    ],
    [
      'sentences with figures of two years',
      [
        '到2023年，城市生活污水集中处理率达到百分之95以上。到2025年，城市生活污水集中处理率达到百分之98以上。',
      ],
    ],
    ['figures that are equal', ['四个断面分别为5、6、5、7个。']],
  ])('is left alone: %s', (_, paragraphs) => {
    expect(saidOf('printed-twice', chapter(...paragraphs))).toEqual([]);
  });

  it('is left alone in a box, which repeats the text', () => {
    const text = chapter(passage, '', '\t专栏1 工程', '', `\t${passage}`, '', '');
    expect(saidOf('printed-twice', text)).toEqual([]);
  });
});

describe('an agency that leads and supports', () => {
  it('is found in a bracketed note', () => {
    const text = chapter('加强演练。（市水利局、市应急局按职责分工牵头，市应急局等部门配合）');
    expect(saidOf('lead-and-support', text)).toEqual([
      '第3行“市应急局”既是牵头单位，又列为同一任务的配合单位。[市应急局]',
    ]);
  });

  it('is found in two columns', () => {
    const text = projects([
      '1',
      '污水工程',
      '建设。',
      '县发展改革委、县生态环境局',
      '县生态环境局、县投资公司',
      '2021-2025',
      '',
    ]);
    expect(saidOf('lead-and-support', text)).toEqual([
      '第15行“县生态环境局”既是牵头单位，又列为同一任务的配合单位。[县生态环境局]',
    ]);
  });

  it.each([
    [
      'two notes in one paragraph',
      chapter('打击犯罪。（市公安局牵头，市水利局配合）审理案件。（市水利局牵头，市公安局配合）'),
    ],
    ['an agency that leads alone', chapter('加强监管。（市生态环境局牵头，有关部门配合）')],
    [
      'agencies of which one name is in the other',
      chapter('开展审理。（市检察院牵头，区检察院、县市检察院分院配合）'),
    ],
  ])('is left alone: %s', (_, text) => {
    expect(saidOf('lead-and-support', text)).toEqual([]);
  });
});
