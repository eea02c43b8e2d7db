import { z } from 'zod';
import { bilingual } from './bilingual-schema.ts';
import { documentedRecord, field } from './documentation.ts';
import { evidence, planId } from './evidence.ts';
import { palettePlaces } from './palette.ts';

const year = z.int().min(1949).max(2100);

export const regionLevel = z.enum(['county', 'district', 'prefecture', 'municipality', 'province', 'nation']);

export type RegionLevel = z.infer<typeof regionLevel>;

const region = z.strictObject({
  zh: field(z.string().min(1), { zh: '地区的中文名。', en: 'Name of the region in Chinese.' }),
  en: field(z.string().min(1), { zh: '地区的英文名。', en: 'Name of the region in English.' }),
  level: field(regionLevel, {
    zh: '行政级别：county 县、district 区、prefecture 地级市、municipality 直辖市、province 省、nation 全国。',
    en: 'Administrative level.',
  }),
  province: field(z.string().min(1), {
    zh: '所属省级行政区。',
    en: 'Province-level unit to which it belongs.',
  }),
});

/** Scope of the plan: water and its ecology only, or the whole environment. */
const scope = z.enum(['water', 'environment']);

const count = z.int().nonnegative();

/** A record of `data/plans.json`. */
export const planRecord = documentedRecord(
  z.strictObject({
    id: field(planId, {
      zh: '规划的 id，也是地址的一段。',
      en: 'Id of the plan, also a segment of its addresses.',
    }),
    order: field(z.int().positive(), { zh: '在各处列出时的次序。', en: 'Place wherever plans are listed.' }),
    colour: field(z.int().min(1).max(palettePlaces), {
      zh: '颜色与形状在色板中的序号；同一规划处处相同。',
      en: 'Place of its colour and shape in the palette; a plan has the same everywhere.',
    }),
    title: field(z.string().min(1), { zh: '全称，照印。', en: 'Full title as printed.' }),
    shortTitle: field(bilingual, { zh: '简称，本站所取。', en: 'Short title, ours.' }),
    region: field(region, { zh: '地区。', en: 'Region.' }),
    issuer: field(z.string().nullable(), { zh: '发文机关，照印。', en: 'Issuing body as printed.' }),
    documentNumber: field(z.string().nullable(), { zh: '文号，照印。', en: 'Document number as printed.' }),
    issued: field(z.iso.date().nullable(), { zh: '印发日期。', en: 'Date of issue.' }),
    period: field(
      z.strictObject({
        start: field(year, { zh: '起始年。', en: 'First year.' }),
        end: field(year, { zh: '末年。', en: 'Last year.' }),
        horizon: field(year.nullable(), { zh: '展望到的年份。', en: 'Year of its long-term outlook.' }),
      }),
      { zh: '规划期。', en: 'Period of the plan.' },
    ),
    scope: field(scope, {
      zh: '范围：water 水生态环境，environment 生态环境全要素。',
      en: 'Scope: water (water and its ecology) or environment (the environment as a whole).',
    }),
    provenance: field(bilingual, {
      zh: '文本的来源与收到时的状况。',
      en: 'Where the text comes from, and its state when received.',
    }),
    lines: field(z.int().positive(), { zh: '所收文本的行数。', en: 'Lines of the text as received.' }),
    characters: field(z.int().positive(), {
      zh: '印出的字符数：不含空白与转换留下的书签标记。',
      en: 'Printed characters: without white space and the bookmark marks of the conversion.',
    }),
    sha256: field(z.string().regex(/^[0-9a-f]{64}$/, 'a SHA-256 is 64 hexadecimal digits, in lower case'), {
      zh: '所收文本文件的 SHA-256。',
      en: 'SHA-256 of the text file as received.',
    }),
    counts: field(
      z.strictObject({
        chapters: field(count, {
          zh: '章，含发文、前言与附件。',
          en: 'Chapters, with issuing notice, preface and annexes.',
        }),
        sections: field(count, { zh: '节。', en: 'Sections.' }),
        paragraphs: field(count, { zh: '段，含专栏中的段。', en: 'Paragraphs, with those in boxes.' }),
        leads: field(count, { zh: '段首句。', en: 'Leads of paragraphs.' }),
        tables: field(count, { zh: '表。', en: 'Tables.' }),
        boxes: field(count, { zh: '专栏。', en: 'Boxes.' }),
        rows: field(count, { zh: '表格的行。', en: 'Rows of tables.' }),
        notes: field(count, { zh: '注。', en: 'Notes.' }),
      }),
      { zh: '各种单位的数目。', en: 'Numbers of its parts.' },
    ),
    proofs: field(z.record(z.string(), z.array(evidence)), {
      zh: '以上各项的出处，按字段名；一项可有多处。',
      en: 'Sources of the facts above, by field; a fact may have several.',
    }),
    source: field(evidence, { zh: '全称的出处。', en: 'Source of the full title.' }),
  }),
  {
    title: { zh: '规划', en: 'Plans' },
    description: {
      zh: '所收的每份规划及其基本情况。文本没有印出的，留空，不代为补充。',
      en: 'Each plan and the facts about it. What its text does not print is empty and not supplied.',
    },
  },
);
export type PlanRecord = z.infer<typeof planRecord>;
