// Loads the page again when it has changed, and closes the list of faults on request.
(() => {
  const { version, mark } = document.currentScript.dataset;
  let shown = version;
  new EventSource('/.sitegen/events').addEventListener('message', async (event) => {
    if (event.data === shown) return;
    shown = event.data;
    const now = await fetch(location.href, { method: 'HEAD', cache: 'no-store' });
    if (now.headers.get('X-Sitegen-Mark') !== mark) location.reload();
  });
  const faults = document.getElementById('sitegen-fouten');
  if (!faults) return;
  const close = () => faults.remove();
  faults.querySelector('button').addEventListener('click', close);
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') close();
  });
})();
