// klein: forms own family families mask masks mode size tail worth quoted banned block terms lists listsAt list whole inflate opened readManifest fresh byPrefix bySpelling together rank parse pack run shard star not lost key segment years first bytes take byte files base edition tails joined countOf range wide slots facets cut
// The search engine of the site: reads the index that the generator wrote (generator/SiteGen/Search/FORMAT.md) and ranks reports.
// All that is known of Dutch is in the index; here a query is folded, looked up and added up. No DOM in this file.

const VERSION = 3, WORDS = 24, ENOUGH = 1000, FACET_YEAR = 'jaar';
// What an impact level is worth, and what each way to a report is worth: the word itself, the family, a compound, a derivation, a synonym, a bet.
const LEVEL = [.33, .45, .55, .65, .76, .9, 1.05, 1.2];
const GRADE = [.85, .6, .4, .75, 9], SELF = 1, SIBLING = .85;
const PLAIN = { 'ß': 'ss', 'æ': 'ae', 'œ': 'oe', 'ø': 'o', 'đ': 'd', 'ð': 'd', 'þ': 'th', 'ł': 'l', 'ı': 'i', 'ς': 'σ' };
const WORD = /[\p{L}\p{N}\p{M}\p{Cf}]+(?:['’‘ʼ][\p{L}\p{N}\p{M}\p{Cf}]+)*/gu;
// A.W.B.Z. is looked up as AWBZ.
const DOTTED = /(?<![\p{L}\p{N}])(?:\p{L}\.){2,}/gu;
const LINKS = ['', 's', 'en', 'e', 'n', 'er'];
// No part of a word that was written apart: not worth a look.
const SMALL = /^(.|de|het|een|en|van|voor|met|aan|bij|naar|over|door|die|dat|uit|tot|als|niet|ook|wat|hoe|wie)$/;

/** Makes words alike as the generator does. */
export const fold = word => word.normalize('NFD').replace(/[\p{M}\p{Cf}'’‘ʼ]/gu, '').normalize('NFC').toLowerCase().replace(/[ßæœĳøđðþłıςﬀ-ﬆ]/g, c => PLAIN[c] ?? c.normalize('NFKD'));

/** What goes wrong on the way: 'net' (nothing came), 'weg' (the file is not there, or not what was promised), 'kapot' (and a newer manifest does not help). */
const fault = kind => Object.assign(Error(kind), { kind });
const GONE = 'weg', BROKEN = 'kapot';
/** What stands for a title in an address. */
const slugged = (address, title) => address.replace('\x1a', () => [...title.matchAll(WORD)].map(w => fold(w[0])).join('-'));

const fnv = (items, h = 2166136261) => { for (const b of items) h = Math.imul(h ^ b, 16777619); return h >>> 0; };
const codes = text => { const out = []; for (let i = 0; i < text.length; i++) { const c = text.charCodeAt(i); out.push(c & 255, c >> 8); } return out; };
const hex = (n, width) => n.toString(16).padStart(width, '0');
const utf8 = bytes => new TextDecoder().decode(bytes);

class Reader {
  constructor(bytes) { this.b = bytes; this.i = 0; }
  byte() { return this.b[this.i++]; }
  number() { let n = 0, s = 0, c; do { c = this.b[this.i++]; n += (c & 127) * 2 ** s; s += 7; } while (c > 127); return n; }
  hash() { return this.byte() << 16 | this.byte() << 8 | this.byte(); }
  take(n) { return this.b.subarray(this.i, this.i += n); }
  text() { return utf8(this.take(this.number())); }
  list(n) {
    const shared = this.take(n), added = this.take(n), all = this.text(), out = [];
    for (let k = 0, at = 0, last = ''; k < n; at += added[k++]) out.push(last = last.slice(0, shared[k]) + all.substr(at, added[k]));
    return out;
  }
}

const after = (list, text) => { let lo = 0, hi = list.length; while (lo < hi) { const m = lo + hi >> 1; if (list[m] <= text) lo = m + 1; else hi = m; } return lo; };
// What a query without a hit, or a phrase, needs: loaded when it is needed.
const HELP = () => import('./zoekraad.js');
const common = f => f?.[0].s.common[f[0].i];
const find = (list, text) => { const i = after(list, text) - 1; return list[i] === text ? i : -1; };

/** One shard of terms. */
class Shard {
  constructor(segment, at, r) {
    const n = r.number();
    this.segment = segment;
    this.n = at;
    this.forms = r.list(n);
    this.own = []; this.family = []; this.common = [];
    let lists = 0, families = 0;
    for (let i = 0; i < n; i++) {
      const c = r.number(), f = c >> 2;
      this.own.push(c & 1 ? lists++ : -1);
      this.common.push(c & 2);
      this.family.push(f ? f === 1 ? families++ : families + 1 - f : -1);
    }
    this.families = []; this.lists = [];
    for (let n = r.number(); n--;) {
      const mask = r.byte();
      this.families.push({ mask, at: lists, all: mask & 32 ? r.number() : 0 });
      for (let m = mask & 31; m; m >>= 1) lists += m & 1;
    }
    for (let n = r.number(), tails = [0, 0]; n--;) {
      const count = r.number(), c = r.number(), list = { count, mode: c & 1, size: c >> 2, first: segment.start };
      if (c & 2) { const head = r.number(); list.all = count; list.count = head >> 1; list.common = head & 1; list.tail = ++tails[head & 1]; }
      this.lists.push(list);
    }
    for (const list of this.lists) list.bytes = r.take(list.size);
  }
}

/** Calls back with each report of a list and its impact level. */
function walk({ bytes, count, mode, first }, each) {
  const half = bytes.length - (count + 1 >> 1);
  let k = 0;
  const level = () => bytes[half + (k >> 1)] >> (k++ & 1) * 3 & 7;
  if (mode) {
    for (let i = 0; i < half; i++) for (let b = bytes[i], d = i * 8; b; b >>= 1, d++) if (b & 1) each(d + first, level());
  } else {
    const r = new Reader(bytes);
    for (let d = first - 1; k < count;) each(d += 1 + r.number(), level());
  }
}

export class SearchEngine {
  /** @param {string} base where the index stands, ending in a slash */
  constructor(base, get = (url, options) => fetch(url, options)) { this.base = base; this.get = get; this.files = new Map(); this.tools = { Reader, fnv, codes, common, LINKS, fold, WORD }; }

  async bytes(path, options) {
    for (let turn = 0; ; turn++) {
      try {
        const response = await this.get(this.base + path, { ...options, signal: AbortSignal.timeout(15000) });
        if (response.status === 404 || response.status === 410) throw fault(GONE);
        if (!response.ok) throw 0;
        return new Uint8Array(await response.arrayBuffer());
      } catch (e) { if (e.kind || turn) throw e.kind ? e : fault('net'); }
    }
  }

  async inflate(bytes) {
    try {
      return new Uint8Array(await new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw'))).arrayBuffer());
    } catch { throw fault(GONE); }
  }

  /** One file of the index, kept once it is there. It begins with a hash of the rest; what does not fit is asked for once more. */
  file(kind, key, edition, read) {
    const path = `${kind}/${hex(fnv(codes(key)), 8)}-${hex(edition, 6)}.bin`;
    if (!this.files.has(path)) {
      const load = async options => {
        const bytes = await this.bytes(path, options), rest = bytes.subarray(3), h = fnv(rest);
        if ((h >>> 24 ^ h & 0xffffff) === new Reader(bytes).hash()) return read(await this.inflate(rest));
        if (options) throw fault(GONE);
        return load({ cache: 'reload' });
      };
      const promise = load();
      promise.catch(() => this.files.delete(path));
      this.files.set(path, promise);
    }
    return this.files.get(path);
  }

  /** Reads the manifest. */
  open(options = { cache: 'no-cache' }) {
    return this.opened ??= this.readManifest(options).catch(e => { this.opened = null; throw e; });
  }

  async readManifest(options) {
    const bytes = await this.bytes('wegwijzer.bin', options), r = new Reader(await this.inflate(bytes));
    if (r.byte() !== VERSION) throw fault(GONE);
    // Runs of shards have one edition; a run ends where the next boundary says so.
    const shards = () => { const n = r.number(), from = r.list(n); let edition; return { from, edition: from.map((key, i) => edition = i && fnv(codes(key)) % 8 ? edition : r.hash()) }; };
    const m = { id: fnv(bytes), count: 0, segments: [], order: [], dead: new Set() };
    for (let n = r.number(); n--;) {
      const g = { start: m.count, count: r.number(), block: r.number(), terms: shards(), facets: {}, years: [] };
      g.tails = r.take(g.terms.from.length + 7 >> 3);
      g.s = shards();
      g.r = shards();
      g.blocks = Array.from({ length: Math.ceil(r.number() / 16) }, () => r.hash());
      for (let k = r.number(); k--;) g.facets[r.text()] = r.hash();
      for (let k = r.number(); k--;) g.years.push([r.number(), g.start + r.number()]);
      g.bits = r.number();
      g.pairs = r.hash();
      g.pack = r.hash();
      m.count += g.count;
      m.segments.push(g);
    }
    for (let n = r.number(), d = -1; n--;) m.dead.add(d += 1 + r.number());
    // The reports that came later stand between those of the first segment by date.
    for (let d = 0; d < m.count; d++) m.order.push(d);
    for (let k = m.segments[0].count, d = 0; k < m.count; k++) m.order[k] = (d += r.number()) - .5 + k * 1e-7;
    return this.m = m;
  }

  /** Runs a step; when a file has gone because the site was published anew, reads the manifest again and repeats it once. */
  async fresh(step) {
    await this.open();
    try { return await step(); } catch (e) {
      if (e.kind !== GONE) throw e;
      const old = this.m.id;
      this.opened = null;
      await this.open({ cache: 'reload' });
      if (this.m.id === old) throw fault(BROKEN);
      this.files.clear();
      this.renewed = true;
      return step().catch(e => { throw e.kind === GONE ? fault(BROKEN) : e; });
    }
  }

  /** A small file of a segment; the last segment keeps its small files together in one. */
  part(g, kind, key, hash, read) {
    return g.pack ? this.file('p', '', g.pack, b => { const r = new Reader(b), map = {}; while (r.i < b.length) map[r.text()] = r.take(r.number()); return map; }).then(map => read(map[kind + key])) : this.file(kind, key, hash, read);
  }

  shard(g, i) { const { from, edition } = g.terms; return this.file('t', from[i], edition[i], b => new Shard(g, i, new Reader(b))); }

  /** The long lists of a shard, whole: those of function words stand in a file of their own. */
  tails(g, i, common) {
    const { from, edition } = g.terms;
    return this.file('l', from[i] + (common ? '/' : ''), edition[i], b => {
      const lists = [];
      for (const r = new Reader(b); r.i < b.length;) { const count = r.number(), c = r.number(); lists.push({ count, mode: c & 1, bytes: r.take(c >> 1), first: g.start }); }
      return lists;
    });
  }

  /** Where a form stands: a place in a shard of each segment that has it; null when there is none. Long lists that will be read come along. */
  async lookup(form, whole) {
    const found = await Promise.all(this.m.segments.map(async g => {
      const k = Math.max(0, after(g.terms.from, form) - 1);
      if (whole && g.tails[k >> 3] >> (k & 7) & 1) this.tails(g, k).catch(() => {});
      const s = await this.shard(g, k);
      return { s, i: find(s.forms, form) };
    }));
    const places = found.filter(f => f.i >= 0);
    return places.length ? places : null;
  }

  /** All lists that a form leads to, each with its worth. */
  lists(places, only) { return places.flatMap(f => this.listsAt(f, only)); }

  listsAt({ s, i }, only) {
    const out = [], f = s.family[i];
    const add = (list, worth) => out.push({ list: s.lists[list], worth, s });
    if (s.own[i] >= 0) add(s.own[i], SELF);
    if (f < 0 || only === 'zelf') return out;
    s.family.forEach((g, k) => { if (g === f && k !== i && s.own[k] >= 0) add(s.own[k], SIBLING); });
    let { mask, at } = s.families[f];
    GRADE.forEach((worth, g) => { if (mask >> g & 1) { if (only !== 'familie' || !g) add(at, worth); at++; } });
    return out;
  }

  /** The list itself, with its tail when that stands in another file. */
  async whole({ list, s }) { return list.tail ? (await this.tails(s.segment, s.n, list.common))[list.tail - 1] : list; }

  family(places) { return places.flatMap(({ s, i }) => s.family[i] < 0 ? [s.forms[i]] : s.forms.filter((_, k) => s.family[k] === s.family[i])); }

  /** Cuts a query into slots: words, phrases, exclusions, alternatives. */
  parse(query) {
    const slots = [];
    let words = 0, or = false, cut = false;
    for (const [, minus, phrase, open, plain] of query.slice(0, 5000).normalize('NFC').replace(DOTTED, m => m.replaceAll('.', '')).matchAll(/(?<![^\s(])(-?)(?:["“”„]([^"“”„]*)["“”„]|["“”„](.*)$|([^\s"“”„]+))/gu)) {
      if (plain === 'OF' && !minus && slots.length) { or = true; continue; }
      const quoted = phrase ?? open, text = quoted ?? plain;
      let found = [...text.matchAll(WORD)].map(m => ({ text: m[0], form: fold(m[0]).slice(0, 64) })).filter(w => w.form);
      if ((words += found.length) > WORDS) { cut = true; found = found.slice(0, Math.max(0, found.length - words + WORDS)); }
      if (!found.length) continue;
      if (quoted != null || minus) slots.push({ words: found, quoted: quoted != null || found.length > 1, not: !!minus });
      else found.forEach((w, k) => slots.push({ words: [w], star: /\*$/.test(text) && k === found.length - 1 }));
      if (or) slots.at(-found.length < -1 && quoted == null ? -found.length : -1).or = true;
      or = false;
    }
    return { slots, cut, open: /\S$/.test(query) };
  }

  /**
   * Ranks the reports for a query.
   * @param {{literal?: boolean, quick?: boolean}} options literal: the words as typed; quick: the first hits will do
   * @returns {{hits: number[], count: number, all: number, words: number, part?: boolean}} hits in order; all = how many hold all words; part: only the first of count
   */
  search(query, options = {}) { return this.fresh(() => this.run(query, options)); }

  async run(query, { literal, quick }) {
    const { slots, cut, open } = this.parse(query), n = this.m.count, notes = [], marks = new Set();
    if (cut) notes.push({ kind: 'lang', n: WORDS });
    const plain = slots.filter(s => !s.not && !s.quoted), last = plain.at(-1), joins = this.together(plain), whole = !quick || slots.filter(s => !SMALL.test(s.words[0].form)).length > 1;
    joins.catch(() => {});
    // A word that may still be being typed: its continuations come with it.
    const start = open && last?.words[0].form;
    if (start?.[2] && this.wide(start)) this.near('s', start).catch(() => {});
    // Everything that the words alone ask for is under way at once.
    await Promise.all(slots.map(async slot => {
      if (slot.quoted && slot.words[1]) slot.among = HELP().then(help => help.phrase(this, slot.words.map(w => w.form), notes));
      slot.among?.catch(() => {});
      slot.found = await Promise.all(slot.words.map(w => this.lookup(w.form, whole && !slot.among)));
      slot.lists = [];
      slot.common = slot.found.every(common);
    }));
    const joined = (await joins).filter(hit => hit && (hit.phrase || !hit.run.some(s => s.common)));
    for (const { form, run } of joined) if (run.some(s => !s.found[0])) {
      const from = run.map(s => s.words[0].text).join(' ');
      if (!run.some(s => s.joined)) notes.push({ kind: 'correctie', from, to: form });
      for (const slot of run) slot.joined = true;
    }
    // A word that does not occur: its beginning, its parts, or another spelling.
    await Promise.all(plain.map(async slot => {
      const w = slot.words[0], form = w.form;
      if (slot.star && form.length > 1) return this.byPrefix(slot, form, notes, marks);
      if (slot.found[0] || slot.joined) return;
      if (literal) { slot.lost = true; return; }
      if (slot === last && open && form.length > 2 && await this.byPrefix(slot, form, notes, marks)) return;
      const help = await HELP(), near = await help.corrections(this, form);
      if (near.close && await this.bySpelling(slot, w, near, notes)) return;
      if (!await help.byParts(this, slot, form, notes) && !await this.bySpelling(slot, w, near, notes)) slot.lost = true;
    }));
    for (const slot of slots) for (const f of slot.found) if (f) {
      if (!slot.not) for (const form of slot.quoted ? [f[0].s.forms[f[0].i]] : this.family(f)) marks.add(form);
      slot.lists.push(...this.lists(f, slot.quoted ? 'zelf' : slot.not ? 'familie' : ''));
      slot.all = this.countOf(f[0]);
    }
    for (const { f, run } of joined) {
      const lists = this.lists(f);
      for (const form of this.family(f)) marks.add(form);
      for (const slot of run) { slot.lists.push(...lists); slot.all = 0; }
    }
    const lost = slots.filter(s => s.lost || s.not && !s.found[0]), base = slots.filter(s => !s.lost);
    const meaning = base.some(s => !s.not && !s.common) ? base.filter(s => s.not || s.quoted || !s.common) : base;
    if (meaning.length && meaning.every(s => s.common)) notes.push({ kind: 'gewoon', word: meaning.map(s => s.words[0].text).join(' ') });
    if (lost.length && meaning.some(s => !s.not)) notes.push({ kind: 'onbekend', word: lost.map(s => s.words[0].text).join(', ') });
    return { marks, notes, ...quick && meaning.length === 1 && this.first(meaning[0]) || await this.rank(meaning, n) };
  }

  /** The first reports for one word, from the heads of its lists: those that no report of a tail can come before. */
  first({ not, quoted, parts, among, all, lists }) {
    if (not || quoted || parts || among || !all || this.m.segments[1] || this.m.dead.size) return;
    const best = new Float32Array(this.m.count), bounds = [], hits = [];
    for (const { list, worth } of lists) {
      let low = 8, id;
      walk(list, (d, v) => { best[d] = Math.max(best[d], LEVEL[v] * worth); if (v < low) { low = v; id = d; } });
      if (list.tail) bounds.push([Math.fround(LEVEL[low] * worth), id]);
    }
    best.forEach((x, d) => { if (x && bounds.every(([low, id]) => x > low || x === low && d >= id)) hits.push(d); });
    return hits.length > 19 && { hits: hits.sort((a, b) => best[b] - best[a] || b - a), count: all, all, words: 1, part: true };
  }

  /** How many reports the lists of a form lead to, when the index says so. */
  countOf({ s, i }, own) { return (!own && s.families[s.family[i]] || s.lists[s.own[i]])?.all; }

  /** Words beside each other may be one word, or a phrase that the index knows as a whole. */
  together(slots) {
    const jobs = [];
    for (let i = 0; i < slots.length; i++) for (let j = i + 1; j < slots.length && j < i + 6; j++) {
      const run = slots.slice(i, j + 1), [first, ...rest] = run.map(s => s.words[0].form), phrase = [first, ...rest].join(' ');
      const tries = j > i + 2 || slots.length > 8 || !/\d/.test(phrase) && run.some(s => SMALL.test(s.words[0].form)) ? [] : rest.reduce((heads, form) => heads.flatMap(head => LINKS.map(link => head + link + form)), [first]);
      for (const form of [phrase, ...tries]) jobs.push(this.lookup(form).then(f => f && { f, run, form, phrase: form === phrase }));
    }
    return Promise.all(jobs);
  }

  /** The numbers of the shards whose words may begin with a text. */
  range({ from }, start) { const a = Math.max(0, after(from, start) - 1); return Array.from({ length: after(from, start + '\uffff') - a }, (_, k) => a + k); }

  /** Whether the words that begin with a text stand in so many shards that the most used must do. */
  wide(form) { return this.range(this.m.segments[0].terms, form)[3]; }

  async byPrefix(slot, form, notes, marks) {
    let found = [], part = false;
    if (!this.wide(form)) {
      for (const s of (await Promise.all(this.m.segments.flatMap(g => this.range(g.terms, form).map(k => this.shard(g, k)))))) s.forms.forEach((f, i) => { if (f.startsWith(form) && s.own[i] >= 0 && !f.includes(' ')) found.push([{ s, i }]); });
    } else {
      // The most used words, until they lead to enough reports.
      const words = await this.near('s', form), all = words.length;
      let room = ENOUGH, n = 0;
      while (n < all && n < 8 && room > 0) room -= 2 ** words[n++].use;
      part = all > n;
      found = (await Promise.all(words.slice(0, n).map(w => this.lookup(w.word, true)))).filter(Boolean);
    }
    if (!found.length) return false;
    slot.found = [];
    if (!found[1]) slot.all = this.countOf(found[0][0], true);
    for (const f of found) { slot.lists.push(...this.lists(f, 'zelf')); marks.add(f[0].s.forms[f[0].i]); }
    notes.push({ kind: part ? 'beginDeel' : 'begin', word: slot.words[0].text });
    return true;
  }

  async bySpelling(slot, { text }, best, notes) {
    const f = best.length && await this.lookup(best[0]);
    if (!f) return false;
    slot.found = [f];
    notes.push({ kind: 'correctie', from: text, to: best[0], others: best.slice(1) });
    return true;
  }

  /** The words of the spelling shards (s: forwards, r: backwards) that begin with a text, the most used first. */
  async near(kind, start) {
    const jobs = this.m.segments.flatMap(g => {
      const { from, edition } = g[kind];
      return this.range(g[kind], start).slice(0, 8).map(k => this.part(g, kind, from[k], edition[k], bytes => {
        const r = new Reader(bytes), n = r.number(), words = r.list(n), use = r.take(n);
        return words.map((word, i) => ({ word, use: use[i] }));
      }));
    });
    return (await Promise.all(jobs)).flat().filter(w => w.word.startsWith(start)).sort((a, b) => b.use - a.use || (a.word < b.word ? -1 : 1));
  }

  async rank(slots, n) {
    const { order, dead } = this.m, total = new Float32Array(n), cover = new Uint8Array(n), banned = Uint8Array.from(total, (_, d) => dead.has(d)), groups = [];
    for (const slot of slots) slot.among = await slot.among;
    await Promise.all(slots.flatMap(slot => slot.among ? [] : slot.lists.map(l => this.whole(l))));
    for (const slot of slots) {
      if (slot.not) {
        await this.all(slot, n, d => { banned[d] = 1; });
      } else if (slot.or && groups.length) groups.at(-1).push(slot); else groups.push([slot]);
    }
    for (const group of groups) {
      const best = new Float32Array(n);
      for (const slot of group) await this.all(slot, n, (d, x) => { if (x > best[d]) best[d] = x; });
      let df = 0;
      for (const x of best) if (x) df++;
      const idf = Math.log(1 + (n - df + .5) / (df + .5)), must = group.some(s => s.quoted);
      best.forEach((x, d) => { if (x) { total[d] += x * idf; cover[d]++; } else if (must) banned[d] = 1; });
    }
    const hits = [], need = groups.length, score = new Float64Array(n);
    let all = 0;
    for (let d = 0; slots.length && d < n; d++) if (!banned[d] && (cover[d] || !need)) {
      const whole = cover[d] === need;
      hits.push(d);
      if (whole) all++;
      score[d] = need && (whole ? 1e3 : 0) + total[d] * cover[d] / need;
    }
    hits.sort((a, b) => score[b] - score[a] || order[b] - order[a]);
    return { hits, count: hits.length, all, words: need };
  }

  /** Calls back with each report of a slot and its worth: of a phrase those that are known to hold it, of the parts of a word those that hold them all. */
  async all({ found, lists, parts, among }, n, each) {
    if (among) {
      // What the best reports are worth stands in the shards; the others are worth what a word in passing is.
      const best = new Float32Array(n);
      for (const { list, worth } of lists) walk(list, (d, v) => { best[d] = Math.max(best[d], LEVEL[v] * worth); });
      for (const d of among) each(d, best[d] || LEVEL[1]);
      return;
    }
    const need = parts ? found.length : 1;
    if (need < 2) {
      for (const l of lists) walk(await this.whole(l), (d, v) => each(d, LEVEL[v] * l.worth));
      return;
    }
    const count = new Uint8Array(n), sum = new Float32Array(n);
    for (const [k, f] of found.entries()) if (f) for (const l of this.lists(f)) {
      walk(await this.whole(l), (d, v) => { if (count[d] === k) count[d]++; if (count[d] > k) sum[d] = Math.max(sum[d], LEVEL[v] * l.worth); });
    }
    sum.forEach((x, d) => { if (count[d] === need) each(d, x); });
  }

  /** All reports, the newest first. */
  async everything() { await this.open(); const { order, dead } = this.m; return order.map((_, d) => d).filter(d => !dead.has(d)).sort((a, b) => order[b] - order[a]); }

  /** A facet's values and a function that gives the numbers of the values of a report. */
  facet(name) {
    return this.fresh(async () => {
      const values = [], rows = [], number = v => { const k = values.indexOf(v); return k < 0 ? values.push(v) - 1 : k; };
      for (const g of this.m.segments) {
        if (name === FACET_YEAR) g.years.forEach(([y, from], k) => rows.fill(y ? [number(`${y}`)] : [], from, rows.length = g.years[k + 1]?.[1] ?? g.start + g.count));
        else {
          const column = await this.part(g, 'f', name, g.facets[name], bytes => {
            const r = new Reader(bytes), names = Array.from({ length: r.number() }, () => r.text());
            return { names, rows: Array.from({ length: g.count }, () => Array.from({ length: r.number() }, () => r.number())) };
          });
          const own = column.names.map(number);
          for (const row of column.rows) rows.push(row.map(k => own[k]));
        }
      }
      return { values, of: d => rows[d] };
    });
  }

  /** What is shown of a report. */
  show(d) {
    return this.fresh(async () => {
      const g = this.m.segments.findLast(g => d >= g.start), k = Math.floor((d - g.start) / g.block);
      const records = await this.part(g, 'd', `${k}`, g.blocks[k >> 4], bytes => utf8(bytes).split('\x1e').map(r => r.split('\x1f')));
      const [title, url, date, sender, kind, lang, expired, text] = records[(d - g.start) % g.block];
      return { title, url: slugged(url, title), date, sender, kind, lang, expired: !!expired, text: parseInt(text, 16) };
    });
  }

  /** The text of a report: lead, and sections with heading, anchor and blocks. */
  text({ url, text }) {
    return this.fresh(() => this.file('x', url, text, bytes => {
      const [lead, ...rest] = utf8(bytes).split('\x1e');
      return { lead, sections: rest.map(s => { const [heading, anchor, ...blocks] = s.split('\x1f'); return { heading, anchor: slugged(anchor, heading), blocks }; }) };
    }));
  }

  /** Words that begin with a text, the most used first. */
  async complete(form) {
    return this.fresh(async () => [...new Set((await this.near('s', form)).map(w => w.word))]);
  }
}
