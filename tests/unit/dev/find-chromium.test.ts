import { describe, expect, test } from 'vitest';
import { chromiumCandidates, findChromium, type Machine } from '../../../scripts/dev/find-chromium.ts';

const managed = '/cache/playwright/chromium';
const linux: Machine = { platform: 'linux', env: { PATH: '/usr/local/bin:/usr/bin' }, managed };

describe('candidates', () => {
  test('on Linux are the known commands in every folder of PATH, Chromium before Chrome, Playwright last', () => {
    const candidates = chromiumCandidates(linux);
    expect(candidates.slice(0, 2)).toEqual(['/usr/local/bin/chromium', '/usr/bin/chromium']);
    expect(candidates).toContain('/usr/bin/google-chrome-stable');
    expect(candidates.at(-1)).toBe(managed);
  });

  test('on macOS are applications of the system, then of the person', () => {
    expect(
      chromiumCandidates({ platform: 'darwin', env: { HOME: '/Users/li' }, managed }).slice(0, 2),
    ).toEqual([
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Users/li/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    ]);
  });

  test('on Windows are programs below the folders that exist, Edge included', () => {
    const env = { PROGRAMFILES: 'C:\\Program Files', LOCALAPPDATA: 'C:\\Users\\li\\AppData\\Local' };
    const candidates = chromiumCandidates({ platform: 'win32', env, managed: 'C:\\cache\\chrome.exe' });
    expect(candidates[0]).toBe('C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe');
    expect(candidates).toContain('C:\\Program Files\\Microsoft\\Edge\\Application\\msedge.exe');
    expect(candidates).toHaveLength(2 * 3 + 1);
  });

  test('without PATH are only Playwright’s', () => {
    expect(chromiumCandidates({ platform: 'linux', env: {}, managed })).toEqual([managed]);
  });
});

describe('the Chromium found', () => {
  const existing = (...paths: string[]) => {
    return (path: string) => paths.includes(path);
  };

  test('is the first candidate that runs', () => {
    expect(findChromium(linux, existing('/usr/bin/google-chrome', '/usr/bin/chromium'))).toBe(
      '/usr/bin/chromium',
    );
  });

  test('is Playwright’s if the system has none', () => {
    expect(findChromium(linux, existing(managed))).toBe(managed);
  });

  test('is undefined if nothing runs', () => {
    expect(findChromium(linux, existing())).toBeUndefined();
  });

  test('is the one that CHROMIUM_PATH names, before any other', () => {
    const machine = { ...linux, env: { ...linux.env, CHROMIUM_PATH: '/opt/chrome' } };
    expect(findChromium(machine, existing('/opt/chrome', '/usr/bin/chromium'))).toBe('/opt/chrome');
  });

  test('is an error, not another browser, if CHROMIUM_PATH names none', () => {
    const machine = { ...linux, env: { ...linux.env, CHROMIUM_PATH: '/opt/gone' } };
    expect(() => findChromium(machine, existing('/usr/bin/chromium'))).toThrow(
      'CHROMIUM_PATH is "/opt/gone", but no browser runs there. Correct it, or unset it.',
    );
  });

  test('is looked for as usual if CHROMIUM_PATH is empty', () => {
    const machine = { ...linux, env: { ...linux.env, CHROMIUM_PATH: '' } };
    expect(findChromium(machine, existing('/usr/bin/chromium'))).toBe('/usr/bin/chromium');
  });
});
