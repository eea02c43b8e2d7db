import { expandAddresses } from './addresses.ts';
import { openBlockTools } from './block-tools.ts';
import { enableCopyButtons } from './copy-buttons.ts';
import { followSections } from './current-section.ts';
import { enableMenus } from './menus.ts';
import { preloadSearch } from './preload-search.ts';
import { unfoldForPaper } from './print.ts';
import { keepPlace } from './same-page.ts';
import { enableShortcuts } from './shortcuts.ts';

// Progressive enhancement: all pages work without this.
expandAddresses();
enableMenus();
enableCopyButtons();
enableShortcuts();
preloadSearch();
keepPlace();
unfoldForPaper();

const edition = document.querySelector<HTMLElement>('.edition');
if (edition) {
  openBlockTools(edition);
  followSections(edition);
  // Readers who come from a search see the words marked.
  if (new URLSearchParams(location.search).has('q')) {
    void import('./hits/hit-bar.ts').then(({ showHits }) => showHits(edition));
  }
}
