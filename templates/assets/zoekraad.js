// klein
// Help for a query: another spelling, the parts of an unknown compound, and phrases. The engine loads it when it is needed.

/** An unknown compound: two known words, with or without a letter between. */
export async function byParts(engine, slot, form, notes) {
  const { common, LINKS } = engine.tools;
  const cuts = [];
  for (let k = form.length - 3; k > 2; k--) for (const link of LINKS) if (form.slice(0, k).endsWith(link) && k - link.length > 2) cuts.push([form.slice(0, k - link.length), form.slice(k)]);
  let right = 0;
  for (const [a, b] of cuts) {
    const fa = await engine.lookup(a);
    if (!fa || common(fa) || right++ > 7) continue;
    const fb = await engine.lookup(b);
    if (!fb || common(fb)) continue;
    slot.found = [fa, fb];
    slot.parts = true;
    notes.push({ kind: 'correctie', from: slot.words[0].text, to: `${a} ${b}` });
    return true;
  }
  return false;
}

/** Up to three words that a misspelt one may have meant, the best first. */
export async function corrections(engine, form) {
  const n = form.length;
  if (n < 4 || n > 40 || /\d/.test(form)) return [];
  const half = n - 1 >> 1, flip = t => [...t].reverse().join('');
  const [front, back] = await Promise.all([engine.near('spelling', form.slice(0, n < 8 ? half : half - 1)), engine.near('reverse', flip(form.slice(n < 8 ? n - half : n - half + 1)))]);
  const limit = n < 8 ? 1 : 2, sound = sounds(form), seen = new Map();
  const weigh = (word, use) => {
    if (seen.has(word) || Math.abs(word.length - n) > limit + 1) return;
    const d = Math.min(distance(form, word, limit), .5 + distance(sound, sounds(word), limit - .5));
    if (d <= limit) seen.set(word, d * 3 - use * .2 + (word[0] === form[0] ? 0 : .4));
  };
  for (const { word, use } of front) weigh(word, use);
  for (const { word, use } of back) weigh(flip(word), use);
  const best = [...seen].sort((x, y) => x[1] - y[1] || (x[0] < y[0] ? -1 : 1)).slice(0, 3).map(x => x[0]);
  best.close = best.length && distance(form, best[0], 1) < 2;
  return best;
}

/** Tells of a report whether words stand beside each other in it in this order. Neighbours are in the index; of three words and more the text decides. */
export async function phrase(engine, words, notes) {
  const { Reader, fnv, codes, fold, WORD } = engine.tools, forms = words.map(w => w.form);
  const sets = await Promise.all(forms.slice(1).map(async (form, i) => {
    const h = fnv(codes(`${forms[i]} ${form}`)), set = new Set();
    await Promise.all(engine.m.segments.map(async ({ bits, pairs, start }) => {
      const k = bits ? h >>> 32 - bits : 0, rest = bits ? h & 2 ** (32 - bits) - 1 : h, list = await engine.file('b', '', pairs, b => b);
      const q = new Reader(await engine.file('b', `${k}`, new Reader(list.subarray(k * 3)).hash(), b => b));
      for (let at = -1, n = q.number(); n-- && at < rest;) {
        at += 1 + q.number();
        for (let c = q.number(), d = start - 1; c--;) { d += 1 + q.number(); if (at === rest) set.add(d); }
      }
    }));
    return set;
  }));
  const { dead, order } = engine.m, holds = d => sets.every(s => s.has(d));
  if (!sets[1]) return holds;
  const all = [...sets[0]].filter(d => holds(d) && !dead.has(d)).sort((a, b) => order[b] - order[a]), sure = new Set(), wanted = ` ${forms.join(' ')} `;
  if (all.length > CHECKED) notes.push({ kind: 'zinsdeel' });
  await Promise.all(all.slice(0, CHECKED).map(async d => {
    const record = await engine.show(d), { lead, sections } = await engine.text(record);
    for (const text of [record.title, lead, ...sections.flatMap(s => [s.heading, ...s.blocks])]) if (` ${[...text.matchAll(WORD)].map(w => fold(w[0])).join(' ')} `.includes(wanted)) sure.add(d);
  }));
  return d => sure.has(d);
}

/** So many reports are read for one phrase. */
const CHECKED = 50;

const SOUNDS = [[/ij|ei|y/g, 'y'], [/ou|au/g, 'o1'], [/ch/g, 'g'], [/dt\b|d\b/g, 't'], [/th/g, 't'], [/ph|v/g, 'f'], [/z/g, 's'], [/c(?=[eiy])/g, 's'], [/c/g, 'k'], [/qu/g, 'kw'], [/x/g, 'ks'], [/ieu/g, 'iu'], [/(.)\1+/g, '$1']];
const sounds = word => SOUNDS.reduce((w, [from, to]) => w.replace(from, to), word);

/** Damerau and Levenshtein's distance (neighbours swapped count one), or more than the limit. */
function distance(a, b, limit) {
  const n = a.length, m = b.length;
  if (limit < 0 || Math.abs(n - m) > limit) return a === b ? 0 : 99;
  let before = [], last = Array.from({ length: m + 1 }, (_, j) => j);
  for (let i = 1; i <= n; i++) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= m; j++) {
      let d = Math.min(last[j] + 1, row[j - 1] + 1, last[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) d = Math.min(d, before[j - 2] + 1);
      row.push(d);
      least = Math.min(least, d);
    }
    if (least > limit) return 99;
    [before, last] = [last, row];
  }
  return last[m];
}
