import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { Resvg } from '@resvg/resvg-js';
import { describe, expect, it } from 'vitest';
import { siteDirectory } from '../../scripts/dev/build-site.ts';
import type { IndicatorRecord } from '../../src/model/indicator.ts';

const indicators = JSON.parse(
  readFileSync(join(siteDirectory, 'data/indicators.json'), 'utf8'),
) as IndicatorRecord[];
const languages = ['', '.en'];
const charts = join(siteDirectory, 'charts');
const chart = (file: string): Buffer => readFileSync(join(charts, file));

/** The most that one chart may weigh, packed: an embed of it stays within 30 kB. */
const heaviest = 30 * 1024;

describe('the files of each chart', () => {
  it('are an SVG in both themes, a PNG of twice its size, and its rows, in both languages', () => {
    for (const { id } of indicators) {
      for (const language of languages) {
        const svg = chart(`${id}${language}.svg`).toString('utf8');
        const png = chart(`${id}${language}.png`);
        const [, width, height] = / width="([\d.]+)" height="([\d.]+)"/.exec(svg) ?? [];
        expect(png.readUInt32BE(16), id).toBe(Number(width) * 2);
        expect(Math.abs(png.readUInt32BE(20) - Number(height) * 2), id).toBeLessThanOrEqual(1);
        expect(existsSync(join(charts, `${id}${language}.dark.svg`)), id).toBe(true);
      }
      expect(existsSync(join(charts, 'rows', `${id}.json`)), id).toBe(true);
    }
  });

  it('need no font and no other file, are well formed and small', () => {
    for (const name of readdirSync(charts).filter((file) => file.endsWith('.svg'))) {
      const svg = chart(name).toString('utf8');
      expect(svg, name).not.toMatch(/<text\b|<image\b|href=|url\(|<style\b|<script\b/);
      expect(gzipSync(svg).length, name).toBeLessThanOrEqual(heaviest);
      // Throws where the XML is not well formed.
      expect(new Resvg(svg, { font: { loadSystemFonts: false } }).width, name).toBe(720);
    }
  });

  it('say in words what they show', () => {
    for (const { id, name } of indicators) {
      const svg = chart(`${id}.en.svg`).toString('utf8');
      expect(svg, id).toContain(`<title id="chart-${id}-title">${name.en}`);
      expect(svg, id).toMatch(/<desc id="[^"]+">[^<]{40,}<\/desc>/);
    }
  });
});

describe('a frozen address', () => {
  const frozen = readdirSync(join(charts, 'frozen')).sort();

  it('has the hash of what stands there', () => {
    for (const name of frozen) {
      const [, hash] = /\.([\da-f]{12})\.svg$/.exec(name) ?? [];
      expect(
        createHash('sha256')
          .update(chart(`frozen/${name}`))
          .digest('hex')
          .slice(0, 12),
      ).toBe(hash);
    }
  });

  it('shows the chart that the live address shows now', () => {
    for (const { id } of indicators) {
      for (const language of languages) {
        const svg = chart(`${id}${language}.svg`);
        const hash = createHash('sha256').update(svg).digest('hex').slice(0, 12);
        expect(frozen).toContain(`${id}${language}.${hash}.svg`);
      }
    }
  });

  it('is kept for ever: run `npm run charts:freeze` and commit what it adds where this fails', () => {
    const archive = 'content/frozen-charts';
    const kept = existsSync(archive) ? readdirSync(archive).sort() : [];
    expect(kept.map((name) => name.replace(/\.gz$/, ''))).toEqual(frozen);
    for (const name of frozen) {
      expect(
        gunzipSync(readFileSync(join(archive, `${name}.gz`))).equals(chart(`frozen/${name}`)),
        name,
      ).toBe(true);
    }
  });
});

describe('the description of an embed', () => {
  it('is oEmbed 1.0 with a frame of the right proportions, for every indicator', () => {
    for (const { id, name } of indicators) {
      const record = JSON.parse(readFileSync(join(siteDirectory, `oembed/${id}.json`), 'utf8')) as Record<
        string,
        unknown
      >;
      expect(record).toMatchObject({ type: 'rich', version: '1.0', title: name.zh, width: 480 });
      expect(record['html']).toContain(`/embed/${id}/`);
      expect(record['html']).toContain(`aspect-ratio:480/${String(record['height'])}`);
    }
  });
});
