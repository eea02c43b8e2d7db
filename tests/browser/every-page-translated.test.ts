import { describe } from 'vitest';
import { lookAtEveryPage, wholeKindsOfPage } from './look-at-every-page.ts';
import { localePrefixes } from './site.ts';

// A page that shows a part of another one has no words that the other has not: it was looked at in the first language.
describe.each(Object.entries(localePrefixes).slice(1))('in %s', (_locale, prefix) => {
  lookAtEveryPage(prefix, wholeKindsOfPage());
});
