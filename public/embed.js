// Optional, for pages that embed charts: gives each frame the height that its chart asks for.
// <script src="…/embed.js" async></script>
addEventListener('message', (event) => {
  if (event.data?.type !== 'plans-in-parallel:height') return;
  for (const frame of document.querySelectorAll('iframe')) {
    if (frame.contentWindow !== event.source) continue;
    frame.style.aspectRatio = 'auto';
    frame.style.height = `${Number(event.data.height)}px`;
  }
});
