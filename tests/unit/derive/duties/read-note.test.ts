import { describe, expect, it } from 'vitest';
import { readNote } from '../../../../scripts/derive/duties/read-note.ts';
import { projectRoot } from '../../../../scripts/dev/project-root.ts';
import { readVocabulary } from '../../../../scripts/inputs/read-vocabulary.ts';

const words = {
  duties: readVocabulary(projectRoot, 'duties'),
  agencies: readVocabulary(projectRoot, 'agencies'),
};
const city = { zh: '芦河市', en: 'Luhe City', level: 'prefecture', province: '四川省' } as const;
const read = (note: string) => {
  const found = readNote(note, city, words);
  if (!found) return null;
  const { leads, supports, etc, verb, mode, rest } = found;
  const printed = (list: typeof leads): string => list.map((agency) => agency.printed).join(' ');
  return [printed(leads), printed(supports), etc.join(' '), verb, mode, rest];
};

describe('a note on duties', () => {
  it.each([
    ['市水利局牵头，市财政局等部门配合', ['市水利局', '市财政局', 'supports', '牵头', 'lead', null]],
    [
      '市水利局、市林业局按职责分工牵头，市财政局配合',
      ['市水利局 市林业局', '市财政局', '', '按职责分工牵头', 'divided', null],
    ],
    [
      '市公安局、市水利局等部门按职责分工负责',
      ['市公安局 市水利局', '', 'leads', '按职责分工负责', 'shared', null],
    ],
    ['市生态环境局负责', ['市生态环境局', '', '', '负责', 'sole', null]],
    ['市司法局牵头，有关部门配合', ['市司法局', '有关部门', '', '牵头', 'lead', null]],
    [
      '市水利局牵头，市财政局等部门配合。以下由各县落实，不再列出',
      ['市水利局', '市财政局', 'supports', '牵头', 'lead', '以下由各县落实，不再列出'],
    ],
  ])('is read with both sides, its verb and what it adds: %s', (note, expected) => {
    expect(read(note)).toEqual(expected);
  });

  it('names agencies in full', () => {
    expect(readNote('市水利局牵头', city, words)?.leads[0]?.name).toBe('芦河市水利局');
  });

  it.each(['化学品生产企业、尾矿库', '有关部门配合', '以水利局牵头的小组负责落实任务并推进'])(
    'is none where nobody is said to lead: %s',
    (note) => {
      expect(read(note)).toBeNull();
    },
  );
});
