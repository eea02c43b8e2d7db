import { describe, expect, it } from 'vitest';
import { formsOf } from '../../../src/text/forms.ts';

const units = [
  ['立方米', 'm3'],
  ['平方公里', 'km2'],
  ['公里', 'km'],
  ['吨', 't'],
];
const formsFor = (phrase: string) => formsOf(phrase, { 類: '类' }, units);
const texts = (phrase: string): string[] => formsFor(phrase).map(({ text }) => text);

describe('the forms of a phrase', () => {
  it.each([
    ['are the phrase alone where nothing has another form', '十年禁渔', ['十年禁渔']],
    ['are none when folding leaves nothing', '“”（）—', []],
    ['of a water class are three', 'Ⅲ类', ['Ⅲ类', 'iii类', '三类']],
    ['of a water class in letters begin with the letters', 'II类', ['ii类', 'Ⅱ类', '二类']],
    ['of a water class in Chinese begin with the Chinese', '二类水', ['二类水', 'Ⅱ类水', 'ii类水']],
    ['of a water class are the same in traditional characters', '二類', ['二类', 'Ⅱ类', 'ii类']],
    ['of a numeral alone leave out the Chinese one', '达到Ⅲ', ['达到Ⅲ', '达到iii']],
    ['of a single letter are itself: v is a part of VOCs', 'V', ['v']],
    ['of 劣V are two', '劣V', ['劣v', '劣Ⅴ']],
    ['of letters inside a word are itself', 'civil类', ['civil类']],
    ['of a Chinese numeral without 类 are itself', '二氧化碳', ['二氧化碳']],
    ['of a unit are those of its group', '100立方米', ['100立方米', '100m3']],
    ['of a unit as a sign are those of its group', '㎥', ['m3', '立方米']],
    ['of the longest unit that fits', '平方公里', ['平方公里', 'km2']],
    ['of a unit whose letters go on are itself', 'm3x', ['m3x']],
    ['of letters that end like a unit are itself', 'dm3', ['dm3']],
    ['of a year are digits and Chinese digits', '2035年', ['2035年', '二零三五年']],
    ['of a year in Chinese with a round zero', '二〇三五年', ['二零三五年', '2035年']],
    ['of a span of years are both ways to write it', '2021—2025年', ['20212025年', '二零二一二零二五年']],
    ['of a span of years in Chinese too', '二〇二一—二〇二五', ['二零二一二零二五', '20212025']],
    ['of a number that only looks like a year are itself', '52035', ['52035']],
    ['of a number that goes on are itself', '20350', ['20350']],
    ['of a decimal are itself', '3.2021', ['3.2021']],
    ['of several such words are all mixtures', '2035年Ⅲ类', 6],
  ])('%s: %s', (_, phrase, expected) => {
    if (typeof expected === 'number') expect(texts(phrase)).toHaveLength(expected);
    else expect(texts(phrase)).toEqual(expected);
  });

  it('are limited, and the one that was typed is always among them', () => {
    const phrase = 'Ⅲ类Ⅱ类Ⅰ类Ⅳ类Ⅴ类2035年';
    expect(texts(phrase)).toHaveLength(32);
    expect(texts(phrase)[0]).toBe(phrase);
  });

  it('never stand twice', () => {
    const found = texts('三类三类2021年');
    expect(new Set(found).size).toBe(found.length);
  });
});

describe('letters keep away', () => {
  const guarded = (phrase: string, text: string) => {
    const form = formsFor(phrase).find((each) => each.text === text);
    return { before: form?.notBefore?.test('i'), behind: form?.notBehind?.test('i') };
  };

  it.each([
    ['from II类, which is no part of III类', 'II类', 'ii类', { before: true, behind: undefined }],
    ['from II on both sides', 'II', 'ii', { before: true, behind: true }],
    ['from a unit that was not typed', '立方米', 'm3', { before: true, behind: true }],
    ['from a unit at the end of a phrase', '100立方米', '100m3', { before: undefined, behind: true }],
    ['before a unit as typed: m2 is no part of km2', 'm3', 'm3', { before: true, behind: undefined }],
    ['not from a single letter as typed', 't', 't', { before: undefined, behind: undefined }],
    ['not from Ⅱ类, which is one character', 'II类', 'Ⅱ类', { before: undefined, behind: undefined }],
  ])('%s', (_, phrase, text, expected) => {
    expect(guarded(phrase, text)).toEqual(expected);
  });

  it.each([
    ['Ⅲ类', true],
    ['III类', true],
    ['三类', false],
    ['水质Ⅲ类', false],
  ])('%s as 三类 keeps away from 级 and 第, as in 二级三类站: %s', (phrase, isGuarded) => {
    const form = formsFor(phrase).find(({ text }) => text.endsWith('三类'));
    expect(form?.notBefore?.test('级') ?? false).toBe(isGuarded);
    expect(form?.notBefore?.test('为') ?? false).toBe(false);
  });

  it('also digits, from a unit: km is no part of km2', () => {
    const km = formsFor('公里').find(({ text }) => text === 'km');
    expect(km?.notBehind?.test('2')).toBe(true);
    expect(km?.notBefore?.test('2')).toBe(false);
  });
});
