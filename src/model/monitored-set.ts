import { z } from 'zod';
import { field } from './documentation.ts';

/** What a figure counts, as the words of its name tell it. */
export const monitoredSet = z.strictObject({
  levels: field(z.array(z.string()), {
    zh: '断面、功能区等由谁设定和考核（国控、省控、国家考核、次级河流……），以 id 表示。',
    en: 'Who sets and assesses the sections or zones (national control, national assessment, tributaries …), by id.',
  }),
  places: field(z.array(z.string()), {
    zh: '范围（城市、建制镇、乡镇、城镇、建成区、规划区……），以 id 表示。',
    en: 'Where they are (city, towns, townships, built-up or planned area …), by id.',
  }),
  things: field(z.array(z.string()), {
    zh: '所计之物（化肥、农药、规模化养殖场……），以 id 表示。',
    en: 'What is counted (fertiliser, pesticide, large farms …), by id.',
  }),
  sections: field(z.int().positive().nullable(), {
    zh: '印出的断面、河流、水源等的个数；没有印的为空。',
    en: 'Number of sections, rivers or sources as printed; empty where none is.',
  }),
});
export type MonitoredSet = z.infer<typeof monitoredSet>;

/** Whether two sets count the same: the same levels, places and things. Numbers of sections change and do not tell. */
export function isSameSet(a: MonitoredSet, b: MonitoredSet): boolean {
  return (['levels', 'places', 'things'] as const).every(
    (kind) => [...a[kind]].sort().join() === [...b[kind]].sort().join(),
  );
}
