import { describe, expect, test } from 'vitest';
import { projectRoot } from '../../../../scripts/dev/project-root.ts';
import type { Region } from '../../../../scripts/derive/agencies/name-agency.ts';
import { readAgencies } from '../../../../scripts/derive/agencies/read-agencies.ts';
import { readVocabulary } from '../../../../scripts/inputs/read-vocabulary.ts';

const words = readVocabulary(projectRoot, 'agencies');
const county: Region = { zh: '青溪县', en: 'Qingxi County', level: 'county', province: '重庆市' };
const district: Region = { zh: '白石区', en: 'Baishi District', level: 'district', province: '重庆市' };
const city: Region = { zh: '芦河市', en: 'Luhe City', level: 'prefecture', province: '四川省' };
const municipality: Region = { zh: '重庆市', en: 'Chongqing', level: 'municipality', province: '重庆市' };

const read = (list: string, region = county): [name: string, kind: string][] =>
  readAgencies(list, region, words).map(({ name, kind }) => [name, kind]);

describe('a name in a list of agencies', () => {
  test.each([
    ['县生态环境局', county, '青溪县生态环境局', 'agency', 'county'],
    ['县住房城乡建委', county, '青溪县住房和城乡建设委员会', 'agency', 'county'],
    ['县住房和城乡建设委员会', county, '青溪县住房和城乡建设委员会', 'agency', 'county'],
    ['青溪县住房城乡建委', county, '青溪县住房和城乡建设委员会', 'agency', 'county'],
    ['区规划和自然资源局', district, '白石区规划和自然资源局', 'agency', 'district'],
    ['区规划自然资源局', district, '白石区规划和自然资源局', 'agency', 'district'],
    ['市生态环境局', municipality, '重庆市生态环境局', 'agency', 'municipality'],
    ['市生态环境局', county, '重庆市生态环境局', 'agency', 'municipality'],
    ['市生态环境局', city, '芦河市生态环境局', 'agency', 'prefecture'],
    ['市市场监管局', municipality, '重庆市市场监督管理局', 'agency', 'municipality'],
    ['市人民检察院', municipality, '重庆市人民检察院', 'agency', 'municipality'],
    ['市检察院', municipality, '重庆市人民检察院', 'agency', 'municipality'],
    ['市高法院', municipality, '重庆市高级人民法院', 'agency', 'municipality'],
    ['农发行市分行', municipality, '中国农业发展银行重庆市分行', 'company', 'nation'],
    ['县委组织部', county, '青溪县委组织部', 'agency', 'county'],
    ['县城管局', county, '青溪县城市管理局', 'agency', 'county'],
    ['县城新区管委会', county, '青溪县县城新区管理委员会', 'agency', 'county'],
    ['县城建集团', county, '青溪县城建集团', 'company', 'county'],
    ['石桥镇', county, '青溪县石桥镇人民政府', 'town', 'town'],
    ['石桥镇人民政府', county, '青溪县石桥镇人民政府', 'town', 'town'],
    ['龙门街道', county, '青溪县龙门街道办事处', 'town', 'town'],
    ['相关街道（乡镇）', county, '相关街道（乡镇）', 'group', null],
    ['各区县', municipality, '各区县', 'group', null],
    ['有关部门', municipality, '有关部门', 'group', null],
    ['康养组', county, '康养组', 'unknown', null],
    // 市 in a plan of a province's county could be any city.
    ['市水利局', { ...county, province: '四川省' }, '市水利局', 'unknown', null],
    // A county plan that names a district’s bureau does not say which district.
    ['区林业局', county, '区林业局', 'unknown', null],
  ] as const)('%s stands for its full name', (printed, region, name, kind, level) => {
    const [first, ...others] = readAgencies(printed, region, words);
    expect(others).toEqual([]);
    expect(first).toMatchObject({ name, kind, level, printed });
  });

  test('has an English name where its body and its region have one', () => {
    expect(readAgencies('县林业局、康养组', county, words).map(({ en }) => en)).toEqual([
      'Qingxi County Forestry Bureau',
      null,
    ]);
  });
});

describe('a list of agencies', () => {
  test('is cut at its marks, white space and line breaks aside', () => {
    expect(read('县生态环境局、县 住房城乡\n建委，各乡镇')).toEqual([
      ['青溪县生态环境局', 'agency'],
      ['青溪县住房和城乡建设委员会', 'agency'],
      ['各乡镇', 'group'],
    ]);
  });

  test('is not cut in brackets', () => {
    expect(read('县水利局、相关街道（乡镇、园区）')).toEqual([
      ['青溪县水利局', 'agency'],
      ['相关街道（乡镇、园区）', 'group'],
    ]);
  });

  test('is cut where a word joins two known agencies, but not within a name', () => {
    expect(read('县水利局和县林业局')).toHaveLength(2);
    expect(read('县规划和自然资源局')).toHaveLength(1);
    expect(read('县水利和林业局')).toEqual([['县水利和林业局', 'unknown']]);
  });

  test('leaves out the part in a task, and says after whom others are meant', () => {
    const list = '市生态环境局牵头，市住房城乡建委、市水利局等部门配合';
    expect(
      readAgencies(list, municipality, words).map(({ printed, start, etc }) => [printed, start, etc]),
    ).toEqual([
      ['市生态环境局', 0, false],
      ['市住房城乡建委', 9, false],
      ['市水利局', 17, true],
    ]);
  });

  test('knows several who lead by their duties', () => {
    expect(read('市公安局、市水利局按职责分工牵头，有关部门配合', municipality)).toEqual([
      ['重庆市公安局', 'agency'],
      ['重庆市水利局', 'agency'],
      ['有关部门', 'group'],
    ]);
  });

  test('ends with its sentence', () => {
    expect(read('市林业局牵头，市水利局等部门配合。以下均由各区县落实', municipality)).toHaveLength(2);
  });

  test('names nobody where a cell is empty', () => {
    expect(read('')).toEqual([]);
    expect(read(' \n')).toEqual([]);
  });
});
