// klein
// The search field in the header: suggests words and titles after a pause, as a combobox. Loads nothing before the field has focus.

for (const form of document.querySelectorAll('form.zoek-kop[data-motor]')) {
  const input = form.querySelector('input[name=q]'), box = document.createElement('ul'), heard = document.createElement('p'), id = `${input.id}-voorstellen`;
  box.className = 'zoek-voorstellen';
  box.id = id;
  box.hidden = true;
  box.setAttribute('role', 'listbox');
  box.setAttribute('aria-label', form.querySelector('label')?.textContent.trim() || 'Zoeken');
  heard.className = 'onzichtbaar';
  heard.setAttribute('role', 'status');
  for (const [name, value] of Object.entries({ role: 'combobox', 'aria-expanded': 'false', 'aria-controls': id, 'aria-autocomplete': 'list', autocomplete: 'off' })) input.setAttribute(name, value);
  form.append(box, heard);

  let engine, fold, pause, turn = 0, active = -1;
  const load = () => engine ??= import(new URL(form.dataset.motor, location)).then(m => { fold = m.fold; const e = new m.SearchEngine(new URL(form.dataset.index, location).href); return e.open().then(() => e); }).catch(e => { engine = null; throw e; });

  const close = () => { box.hidden = true; active = -1; input.setAttribute('aria-expanded', 'false'); input.removeAttribute('aria-activedescendant'); };
  const select = k => {
    box.children[active]?.setAttribute('aria-selected', 'false');
    active = k;
    const option = box.children[k];
    if (!option) { input.removeAttribute('aria-activedescendant'); return; }
    option.setAttribute('aria-selected', 'true');
    option.scrollIntoView({ block: 'nearest' });
    input.setAttribute('aria-activedescendant', option.id);
  };
  const take = option => {
    if (option.dataset.adres) { location.href = option.dataset.adres; return; }
    input.value = option.dataset.vraag;
    close();
    form.requestSubmit();
  };

  async function suggest() {
    const mine = ++turn, q = input.value.trim();
    if (q.length < 2) return close();
    try {
      const e = await load(), words = q.split(/\s+/), last = fold(words.at(-1)), options = [];
      if (last.length > 1) for (const w of (await e.complete(last)).filter(w => w !== last).slice(0, 4)) options.push({ text: [...words.slice(0, -1), w].join(' '), kind: 'woord' });
      if (q.length > 2) {
        const found = await e.search(q, { quick: true }), hits = found.hits.slice(0, 4);
        if (!found.notes.some(n => n.kind === 'onbekend')) for (const r of await Promise.all(hits.map(d => e.show(d)))) options.push({ text: r.title, kind: 'titel', lang: r.lang, url: new URL(r.url, new URL(form.dataset.basis, location)).href });
      }
      if (mine !== turn || document.activeElement !== input) return;
      box.replaceChildren(...options.map((o, k) => {
        const li = document.createElement('li');
        li.id = `${id}-${k}`;
        li.className = `voorstel ${o.kind}`;
        li.setAttribute('role', 'option');
        li.setAttribute('aria-selected', 'false');
        li.textContent = o.text;
        if (o.lang) li.lang = o.lang;
        if (o.url) li.dataset.adres = o.url; else li.dataset.vraag = o.text;
        li.addEventListener('mousedown', ev => { ev.preventDefault(); take(li); });
        return li;
      }));
      active = -1;
      input.removeAttribute('aria-activedescendant');
      box.hidden = !options.length;
      input.setAttribute('aria-expanded', `${!box.hidden}`);
      const { een = '1 voorstel', meer = '{n} voorstellen', geen = '' } = form.dataset;
      heard.textContent = options.length === 1 ? een : options.length ? meer.replace('{n}', options.length) : geen;
    } catch { close(); }
  }

  input.addEventListener('focus', () => load().catch(() => {}));
  input.addEventListener('input', () => { clearTimeout(pause); pause = setTimeout(suggest, 250); });
  input.addEventListener('blur', close);
  input.addEventListener('keydown', e => {
    const n = box.children.length;
    if (e.key === 'Escape' && !box.hidden) { e.preventDefault(); close(); }
    else if (!box.hidden && n && (e.key === 'ArrowDown' || e.key === 'ArrowUp')) {
      e.preventDefault();
      select(e.key === 'ArrowDown' ? (active + 1) % (n + 1) === n ? -1 : active + 1 : active < 0 ? n - 1 : active - 1);
    } else if (e.key === 'Enter' && active >= 0) { e.preventDefault(); take(box.children[active]); }
  });
}
