import { z } from 'zod';
import { documentedRecord, field } from './documentation.ts';
import { lineEndField, lineField, planField, sourceField, urlField } from './evidence.ts';
import { topicField } from './topic.ts';

/**
 * What a chapter is in its document. `front` (cover, issuing notice) and `back` (list of recipients)
 * have no heading of their own in print.
 */
export const chapterKind = z.enum(['front', 'preface', 'body', 'annex', 'back']);
export type ChapterKind = z.infer<typeof chapterKind>;

/** Last segment of a chapter's URL: `front`, `preface`, `4`, `annex-2`, `back`. */
export const chapterSlug = z.string().regex(/^(front|preface|back|[1-9]\d*|annex-[1-9]\d*)$/);

export const chapterField = field(chapterSlug, {
  zh: '所在章：该章地址的末段（front、preface、章序、annex-附件序、back）。',
  en: 'Chapter that it is in: the last segment of the chapter’s address (front, preface, number, annex-number, back).',
});

/** A record of `data/outline.json`: one printed heading. */
export const outlineRecord = documentedRecord(
  z.strictObject({
    plan: planField,
    id: field(z.string(), { zh: '标题的 id。', en: 'Id of the heading.' }),
    level: field(z.union([z.literal(1), z.literal(2)]), {
      zh: '级：1 章，2 节。',
      en: '1 for a chapter, 2 for a section.',
    }),
    number: field(z.string().nullable(), {
      zh: '编号，照印（第一章、一、、（二）、附表1）；没有印则为空。',
      en: 'Number as printed (第一章, 一、, （二）, 附表1); empty where none is printed.',
    }),
    title: field(z.string().min(1), { zh: '标题文字，照印。', en: 'Words as printed.' }),
    chapter: chapterField,
    kind: field(chapterKind, {
      zh: '所在部分：front 发文与封面、preface 前言、body 正文、annex 附件、back 版记。',
      en: 'Part of the document: front (issuing notice and cover), preface, body, annex, back (recipients and imprint).',
    }),
    line: lineField,
    lineEnd: lineEndField,
    topic: topicField,
    parent: field(z.string().nullable(), {
      zh: '节所属的章标题的 id；章为空。',
      en: 'Id of the chapter’s heading for a section; empty for a chapter.',
      ref: 'outline',
    }),
    url: urlField,
    source: sourceField,
  }),
  {
    title: { zh: '目录', en: 'Outline' },
    description: {
      zh: '文本中印出的每个标题，章一级、节一级。',
      en: 'Each printed heading, of chapters and of sections.',
    },
  },
);
export type OutlineRecord = z.infer<typeof outlineRecord>;
