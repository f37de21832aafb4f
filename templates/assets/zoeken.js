// klein: newest shown
// The search page: reads the address, runs the engine, and builds results, filters and messages from DOM nodes.
// What the page must hold, and what others may rely on, is in generator/SiteGen/Search/INTERFACE.md.

const $ = id => document.getElementById(id);
const form = $('zoekformulier'), input = $('q'), status = $('status'), notice = $('melding'), area = $('zoekvlak'), list = $('resultaten'), more = $('meer');
const T = JSON.parse($('zoek-teksten').textContent);
const say = (key, values = {}) => (T[key] ?? '').replace(/\{(\w)\}/g, (all, k) => values[k] ?? all);

const PAGE = 10, FIRST_EXCERPTS = 4, EXCERPT_PATIENCE = 1000, FACETS = Object.keys(T.facetten);
// Before the engine is there: what stands below the results takes its place at once and does not move later.
area.hidden = ![...new URLSearchParams(location.search)].some(([name, value]) => value && (name === 'q' || FACETS.includes(name)));
// With nothing found what stands below takes the place of the results: it waits for them, or it would be seen to move.
const help = $('zoekhulp');
if (help) help.hidden = !area.hidden;
// Beside the results the filters stand open; above them, in a narrow window, they are one closed block.
const filters = $('filters'), wide = matchMedia('(min-width: 60rem)'), fit = () => { if (filters) filters.open = wide.matches; };
fit();
wide.addEventListener('change', fit);
const { SearchEngine, fold } = await import(new URL(form.dataset.motor, location));
const engine = new SearchEngine(new URL(form.dataset.index, location).href), base = new URL(form.dataset.basis, location);
let turn = 0, result = null, shown = 0, columns = {}, everything = null, renewed = false;

/** Makes an element: properties, data and ARIA attributes, children. */
function el(tag, props, ...children) {
  const e = document.createElement(tag);
  for (const [k, v] of Object.entries(props ?? {})) {
    if (v == null || v === false) continue;
    if (k in e && !/^(list|form)$/.test(k)) e[k] = v; else e.setAttribute(k, v);
  }
  e.append(...children.filter(c => c != null));
  return e;
}

const state = () => {
  const p = new URLSearchParams(location.search), filters = {};
  for (const f of FACETS) { const v = [...new Set(p.getAll(f).filter(Boolean))]; if (v.length) filters[f] = v; }
  return { q: (p.get('q') ?? '').trim().slice(0, 500), filters, newest: p.get('orde') === 'nieuwst', literal: p.get('letterlijk') === '1' };
};
const address = ({ q, filters, newest, literal }) => {
  const p = new URLSearchParams();
  if (q) p.set('q', q);
  for (const f of FACETS) for (const v of filters[f] ?? []) p.append(f, v);
  if (newest) p.set('orde', 'nieuwst');
  if (literal) p.set('letterlijk', '1');
  return location.pathname + (`${p}` && `?${p}`);
};
const go = (next, replace) => { history[replace ? 'replaceState' : 'pushState'](null, '', address(next)); return run(); };
const link = (next, ...children) => el('a', { href: address(next), onclick: e => { if (e.metaKey || e.ctrlKey || e.shiftKey) return; e.preventDefault(); input.value = next.q; go(next); } }, ...children);

async function run() {
  const mine = ++turn, s = state();
  if (document.activeElement !== input) input.value = s.q;
  const any = s.q || Object.keys(s.filters).length;
  area.hidden = !any;
  notice.replaceChildren();
  if (!any) { status.textContent = ''; list.replaceChildren(); if (help) help.hidden = false; return; }
  area.classList.add('zoekt');
  const slow = setTimeout(() => { if (mine === turn) status.textContent = say('bezig'); }, 600);
  try {
    engine.renewed = false;
    const found = s.q ? await engine.search(s.q, { ...s, quick: !s.newest && !Object.keys(s.filters).length }) : { hits: everything ??= await engine.everything(), all: engine.m.count, words: 0, marks: new Set(), notes: [] };
    const chosen = await Promise.all(Object.keys(s.filters).map(column));
    if (mine !== turn) return;
    if (engine.renewed) return again();
    result = { ...s, ...found };
    narrow(chosen, result);
    await draw(mine);
  } catch (e) { if (mine === turn) fail(e); } finally {
    clearTimeout(slow);
    if (mine === turn) area.classList.remove('zoekt');
  }
}

/** The site was published anew meanwhile: what was read before is of no use. */
function again() {
  columns = {};
  everything = null;
  renewed = true;
  return run();
}

/** The first answer to one word holds its best reports only: this fetches the rest. */
async function complete() {
  const before = result;
  if (!before.part) return;
  Object.assign(before, await engine.search(before.q, before), { part: false });
  narrow([], before);
}

const column = async name => columns[name] ??= { name, ...await engine.facet(name) };

/** Keeps what the filters let through; leaves for each facet what the others let through. */
function narrow(chosen, result) {
  const tests = chosen.map(c => {
    const wanted = new Set(result.filters[c.name].map(fold)), keep = c.values.map(v => wanted.has(fold(v)));
    return { name: c.name, pass: d => c.of(d).some(k => keep[k]) };
  });
  result.pass = (d, but) => tests.every(t => t.name === but || t.pass(d));
  const hits = result.hits.map((d, i) => ({ d, full: i < result.all })).filter(h => result.pass(h.d));
  if (result.newest) hits.sort((a, b) => b.full - a.full || engine.m.order[b.d] - engine.m.order[a.d]);
  result.shown = hits.map(h => h.d);
  result.full = hits.filter(h => h.full).length;
  result.n = result.part ? result.count : hits.length;
}

async function draw(mine) {
  const { q, words, full, n, notes } = result;
  if (renewed) notes.push({ kind: 'vernieuwd' });
  renewed = false;
  // What a reader is told about a query comes from a file of its own, when there is something to tell.
  const teller = (notes.length || !n) && await import('./zoekmelding.js'), tools = { notice, el, say, link, fold, go, engine, texts: T, current: () => mine === turn };
  if (mine !== turn) return;
  shown = 0;
  list.replaceChildren();
  if (teller) teller.tell(result, tools);
  drawOrder();
  drawChosen();
  drawFacets();
  // What is counted is what was found, not what was mistyped.
  const asked = notes.reduce((text, note) => note.to ? text.split(note.from).join(note.to) : text, q);
  let text = n ? say((n === 1 ? 'een' : 'aantal') + (q ? '' : 'Zonder'), { n, q: asked }) : say('niets', { q: q || Object.values(result.filters).flat().join(', ') });
  if (n && words > 1 && full < n) text += `: ${say('alles', { n: full })}`;
  area.classList.toggle('leeg', !n);
  area.hidden = !result.hits.length && !Object.keys(result.filters).length;
  if (help) help.hidden = false;
  if (!n) await teller.nothing(result, tools);
  await page(mine);
  if (mine === turn) status.textContent = text;
}

async function page(mine = turn) {
  if (shown + PAGE > result.shown.length) await complete();
  const ids = result.shown.slice(shown, shown + PAGE);
  const records = await Promise.all(ids.map(d => engine.show(d)));
  if (mine !== turn) return;
  if (engine.renewed) return again();
  const items = records.map(r => {
    const url = new URL(r.url, base).href, text = el('p', { className: 'fragment' });
    const about = [r.date, r.sender, r.kind].filter(Boolean).map(t => el('span', null, t));
    if (r.expired) about.push(el('span', { className: 'verlopen-label' }, say('verlopen')));
    const item = el('li', { className: r.expired ? 'resultaat verlopen' : 'resultaat' },
      el('h3', { lang: r.lang === form.dataset.taal ? null : r.lang }, el('a', { href: url }, r.title)), el('p', { className: 'bij' }, ...about.flatMap((a, k) => k ? [' ', a] : [a])), text);
    item.show = () => excerpt(r, url, text).catch(() => { text.textContent = say('geenFragment'); });
    return item;
  });
  // The first passages come with their titles, unless they are slow: what comes later pushes down what is read already.
  const first = shown ? 0 : FIRST_EXCERPTS;
  if (first) await Promise.race([Promise.all(items.slice(0, first).map(item => item.show())), new Promise(done => setTimeout(done, EXCERPT_PATIENCE))]);
  if (mine !== turn) return;
  items.forEach((item, i) => { item.dataset.nr = shown + i + 1; list.append(item); if (i >= first) watch.observe(item); });
  shown += ids.length;
  more.textContent = say('meer');
  more.hidden = shown >= result.n;
}

const watch = new IntersectionObserver(entries => { for (const e of entries) if (e.isIntersecting) { watch.unobserve(e.target); e.target.show(); } });

/** Cuts the passage that holds the most of what was asked for. */
async function excerpt(record, url, target) {
  const { lead, sections } = await engine.text(record), marks = result.marks;
  const blocks = [{ text: lead }, ...sections.flatMap(s => s.blocks.map(text => ({ text, heading: s.heading, anchor: s.anchor })))].filter(b => b.text);
  let best = null;
  for (const block of blocks) {
    const words = [...block.text.matchAll(/[\p{L}\p{N}\p{M}\p{Cf}'’]+/gu)];
    block.hits = marks.size ? words.map(w => hit(w[0], marks)) : [];
    for (let i = 0; i < words.length; i += 8) {
      const end = Math.min(words.length, i + 32), found = block.hits.slice(i, end).flat(), score = new Set(found.map(h => h.form)).size * 10 + Math.min(found.length, 5);
      if (!best || score > best.score) best = { block, words, i, end, score };
      if (end === words.length) break;
    }
  }
  if (!best) return target.remove();
  const { block, words, i, end } = best, from = i ? words[i].index : 0, to = end < words.length ? words[end - 1].index + words[end - 1][0].length : block.text.length;
  const parts = [i ? '… ' : ''];
  let at = from;
  words.slice(i, end).forEach((w, k) => {
    for (const h of block.hits[i + k] ?? []) {
      parts.push(block.text.slice(at, w.index + h.from), el('mark', null, soft(w[0].slice(h.from, h.to))));
      at = w.index + h.to;
    }
  });
  parts.push(block.text.slice(at, to), to < block.text.length ? ' …' : '');
  target.replaceChildren(...parts.map(p => typeof p === 'string' ? soft(p) : p));
  if (block.heading && block.anchor) target.append(' ', el('a', { className: 'naar-kop', href: `${url}#${block.anchor}` }, soft(say('naarKop', { k: block.heading }))));
}

const soft = text => text.replaceAll('\u00ad', '');

/** Where a word holds what was asked for: the whole word, or parts of a compound (soft hyphens stand between them). */
function hit(word, marks) {
  const whole = fold(word);
  if (marks.has(whole)) return [{ from: 0, to: word.length, form: whole }];
  const out = [];
  if (!word.includes('\u00ad')) return out;
  for (const m of word.matchAll(/[^\u00ad]+/g)) {
    const part = fold(m[0]), form = [part, part.replace(/(s|en|e|n|er)$/, ''), part.replace(/(e|n)$/, '')].find(p => marks.has(p));
    if (form) out.push({ from: m.index, to: m.index + m[0].length, form });
  }
  return out;
}

function drawOrder() {
  const box = $('volgorde'), radio = (value, key) => el('label', null, el('input', { type: 'radio', name: 'orde', value, checked: result.newest === (value === 'nieuwst'), onchange: () => go({ ...result, newest: value === 'nieuwst' }) }), ` ${say(key)}`);
  if (box.firstChild) { for (const r of box.querySelectorAll('input')) r.checked = result.newest === (r.value === 'nieuwst'); return; }
  box.append(el('fieldset', null, el('legend', null, say('volgorde')), radio('', 'relevant'), radio('nieuwst', 'nieuwst')));
}

const toggle = (facet, value, on) => {
  const now = state(), values = (now.filters[facet] ?? []).filter(v => fold(v) !== fold(value));
  if (on) values.push(value);
  now.filters[facet] = values;
  return go(now);
};

function drawChosen() {
  const buttons = Object.entries(result.filters).flatMap(([f, values]) => values.map(v => el('li', null,
    el('button', { type: 'button', className: 'gekozen-filter', 'aria-label': `${T.facetten[f]}: ${v}, ${say('verwijder', { w: v })}`, onclick: () => { toggle(f, v, false); input.focus(); } }, `${T.facetten[f]}: ${v} `, el('span', { 'aria-hidden': 'true' }, '×')))));
  const count = filters?.querySelector('summary .aantal');
  if (count) count.textContent = buttons.length ? say('gekozen', { n: buttons.length }) : '';
  $('gekozen').replaceChildren(...buttons.length ? [el('ul', null, ...buttons)] : []);
}

function drawFacets() {
  const box = $('facetten');
  if (!box.firstChild) for (const f of FACETS) {
    const details = el('details', { className: 'facet', 'data-facet': f }, el('summary', null, T.facetten[f], ' ', el('span', { className: 'aantal' })));
    details.addEventListener('toggle', () => { if (details.open) fillFacet(details); });
    box.append(details);
  }
  for (const details of box.children) {
    const n = result.filters[details.dataset.facet]?.length;
    details.querySelector('summary .aantal').textContent = n ? say('gekozen', { n }) : '';
    if (details.open) fillFacet(details);
  }
}

async function fillFacet(details) {
  const mine = turn;
  try {
    const [{ fill }, c] = await Promise.all([import('./zoekfilter.js'), column(details.dataset.facet), complete()]);
    if (mine === turn) fill(details, c, { result, el, say, fold, toggle, title: T.facetten[c.name] });
  } catch (e) { fail(e); }
}

function fail(e) {
  if (help) help.hidden = false;
  area.classList.remove('zoekt');
  status.textContent = '';
  notice.append(el('p', { className: 'fout', role: 'alert' }, `${say(e.kind === 'kapot' ? 'beschadigd' : 'fout')} `, el('button', { type: 'button', onclick: () => { input.focus(); run(); } }, say('opnieuw'))));
  if (!e.kind) console.error(e);
}

form.addEventListener('submit', e => { e.preventDefault(); clearTimeout(pause); const s = state(); go({ ...s, q: input.value.trim(), literal: false }); });
let pause;
input.addEventListener('input', e => {
  clearTimeout(pause);
  if (!e.isComposing && input.value.trim().length > 2) pause = setTimeout(() => { if (input.value.trim() !== state().q) go({ ...state(), q: input.value.trim(), literal: false }, true); }, 400);
});
input.addEventListener('focus', () => engine.open().catch(() => {}), { once: true });
more.addEventListener('click', async () => {
  const first = shown;
  try { await page(); list.children[first]?.querySelector('a').focus(); } catch (e) { fail(e); }
});
addEventListener('popstate', () => { input.value = state().q; run(); });

const shortcut = $('sneltoets'), KEY = 'zoek-sneltoets';
const stored = value => { try { return value == null ? localStorage.getItem(KEY) : localStorage.setItem(KEY, value); } catch { return null; } };
if (shortcut) {
  shortcut.checked = stored() !== 'uit';
  shortcut.addEventListener('change', () => stored(shortcut.checked ? 'aan' : 'uit'));
}
addEventListener('keydown', e => {
  if (e.key !== '/' || e.ctrlKey || e.metaKey || e.altKey || e.target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(e.target.tagName) || stored() === 'uit') return;
  e.preventDefault();
  input.focus();
});
run();
