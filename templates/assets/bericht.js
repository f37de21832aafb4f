// What a report gains with a script: a button that copies its address, and a video that loads after a click.
const link = document.querySelector('a[data-kopieer]');
if (link && navigator.clipboard) {
  const { kopieer, gekopieerd } = link.dataset;
  const button = document.createElement('button');
  const said = document.createElement('span');
  button.type = 'button';
  button.className = 'plain';
  button.textContent = kopieer;
  said.setAttribute('role', 'status');
  button.addEventListener('click', async () => {
    try {
      await navigator.clipboard.writeText(link.href);
      said.textContent = '';
      requestAnimationFrame(() => { said.textContent = gekopieerd; });
    } catch {
      button.replaceWith(link);
    }
  });
  link.parentNode.append(said);
  link.replaceWith(button);
}

for (const card of document.querySelectorAll('a[data-speler]')) {
  card.addEventListener('click', (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    const player = document.createElement('iframe');
    const address = new URL(card.dataset.speler, location.href);
    address.searchParams.set('autoplay', '1');
    player.src = address.href;
    player.title = card.dataset.titel;
    player.allow = 'autoplay; fullscreen; picture-in-picture';
    player.referrerPolicy = 'strict-origin-when-cross-origin';
    card.replaceWith(player);
    player.focus();
  });
}
