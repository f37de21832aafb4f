// Loads the page again when the site has changed, and closes the list of faults on request.
(() => {
  const shown = document.currentScript.dataset.version;
  new EventSource('/.sitegen/events').addEventListener('message', (event) => {
    if (event.data !== shown) location.reload();
  });
  const faults = document.getElementById('sitegen-fouten');
  if (!faults) return;
  const close = () => faults.remove();
  faults.querySelector('button').addEventListener('click', close);
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') close();
  });
})();
