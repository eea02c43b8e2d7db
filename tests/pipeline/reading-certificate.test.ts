import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { projectRoot } from '../../scripts/dev/project-root.ts';
import {
  certifyReading,
  fallenFigures,
  formatReadingCertificate,
  readingCertificateFile,
} from '../../scripts/evaluate/reading/certify-reading.ts';
import { readingCertificate } from '../../src/model/reading-certificate.ts';
import { fivePlans } from './five-plans.ts';

describe('the certificate of reading', () => {
  const kept = readFileSync(join(projectRoot, readingCertificateFile), 'utf8');
  const certificate = certifyReading(fivePlans().inputs);

  it('has no figure that has fallen, and is up to date', () => {
    expect(fallenFigures(certificate, readingCertificate.parse(JSON.parse(kept)))).toEqual([]);
    expect(formatReadingCertificate(certificate), 'Run `npm run reading:verify`.').toBe(kept);
  });

  it('finds the main topic of nine blocks in ten of a plan that the rules have not seen, whichever it is', () => {
    const topics = certificate.parts.find(({ part }) => part === 'topics');
    expect(Object.keys(topics?.plans ?? {})).toHaveLength(5);
    for (const [plan, { recall }] of Object.entries(topics?.plans ?? {})) {
      expect(recall, plan).toBeGreaterThanOrEqual(0.9);
    }
  });
});
