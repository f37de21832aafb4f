// klein
// Help for a query: another spelling, the parts of an unknown compound, and phrases. The engine loads it when it is needed.

/** An unknown compound: two or three known words, with or without letters between. Where they stand beside each other they are meant as one. */
export async function byParts(engine, slot, form, notes) {
  const { common, LINKS } = engine.tools;
  let tries = 12, least = 3;
  // In a second round also small words: nogsteeds. Then the parts must stand beside each other somewhere.
  const known = async word => { const f = await engine.lookup(word); return f && (least < 3 || !common(f)) && f; };
  const split = async (word, depth) => {
    // Beginnings of a word stand beside each other: to look them all up costs a file or two.
    const ends = Array.from({ length: Math.max(0, word.length - 2 - least) }, (_, i) => word.length - 3 - i), lefts = await Promise.all(ends.map(k => known(word.slice(0, k))));
    for (const [i, k] of ends.entries()) if (lefts[i]) for (const link of LINKS) {
      const rest = word.slice(k + link.length);
      if (!word.startsWith(link, k) || rest.length < 3 || tries-- < 1) continue;
      const whole = await known(rest), right = whole ? [{ word: rest, f: whole }] : depth && await split(rest, 0);
      if (right) return [{ word: word.slice(0, k), f: lefts[i] }, ...right];
    }
  };
  // Digits and letters that a text may keep apart: 1234AB, covid19.
  const pieces = /\d/.test(form) ? form.match(/\d+|\D+/gu) : null, each = pieces?.[1] && await Promise.all(pieces.map(async word => ({ word, f: await engine.lookup(word) })));
  let parts = each ? each.every(p => p.f) && each : await split(form, 1);
  if (!parts && !each) { tries = 12; least = 2; parts = await split(form, 1); }
  if (!parts) return false;
  slot.found = parts.map(p => p.f);
  const beside = await phrase(engine, parts.map(p => p.word), []);
  if (beside.length) slot.among = beside; else if (least < 3) { slot.found = [null]; return false; } else slot.parts = true;
  notes.push({ kind: 'correctie', from: slot.words[0].text, to: parts.map(p => p.word).join(' ') });
  return true;
}

/** Up to three words that a misspelt one may have meant, the best first. */
export async function corrections(engine, form) {
  const n = form.length;
  if (n < 4 || n > 40 || /\d/.test(form)) return [];
  const half = n - 1 >> 1, flip = t => [...t].reverse().join('');
  const limit = n < 8 ? 1 : 2, sound = sounds(form), seen = new Map();
  const weigh = (word, use) => {
    if (seen.has(word) || Math.abs(word.length - n) > limit + 1) return;
    const d = Math.min(distance(form, word, limit), .5 + distance(sound, sounds(word), limit - .5));
    if (d <= limit) seen.set(word, d * 3 - use * .2 + (word[0] === form[0] ? 0 : .4));
  };
  // One wrong letter leaves the first or the last half whole; of two in a long word each half may hold one.
  for (const k of n < 8 ? [half] : [half - 1, Math.max(3, n >> 2)]) {
    const [front, back] = await Promise.all([engine.near('s', form.slice(0, k)), engine.near('r', flip(form.slice(n - k)))]);
    for (const { word, use } of front) weigh(word, use);
    for (const { word, use } of back) weigh(flip(word), use);
    if (seen.size) break;
  }
  const best = [...seen].sort((x, y) => x[1] - y[1] || (x[0] < y[0] ? -1 : 1)).slice(0, 3).map(x => x[0]);
  best.close = best.length && distance(form, best[0], 1) < 2;
  return best;
}

/** The reports in which folded words stand beside each other in this order. Neighbours are in the index; of three words and more the text decides. */
export async function phrase(engine, forms, notes) {
  const { Reader, fnv, codes, fold, WORD } = engine.tools;
  const [first, ...others] = await Promise.all(forms.slice(1).map(async (form, i) => {
    const h = fnv(codes(`${forms[i]} ${form}`)), set = new Set();
    await Promise.all(engine.m.segments.map(async ({ bits, pairs, start }) => {
      const k = bits ? h >>> 32 - bits : 0, rest = bits ? h & 2 ** (32 - bits) - 1 : h, q = new Reader(await engine.file('b', `${k}`, pairs, b => b));
      for (let at = -1, n = q.number(); n-- && at < rest;) {
        at += 1 + q.number();
        for (let c = q.number(), d = start - 1; c--;) { d += 1 + q.number(); if (at === rest) set.add(d); }
      }
    }));
    return set;
  }));
  const { dead, order } = engine.m, all = [...first].filter(d => others.every(s => s.has(d)) && !dead.has(d));
  if (!others.length) return all;
  all.sort((a, b) => order[b] - order[a]);
  const sure = [], wanted = ` ${forms.join(' ')} `;
  if (all.length > CHECKED) notes.push({ kind: 'zinsdeel' });
  await Promise.all(all.slice(0, CHECKED).map(async d => {
    const record = await engine.show(d), { lead, sections } = await engine.text(record);
    if ([record.title, lead, ...sections.flatMap(s => [s.heading, ...s.blocks])].some(text => ` ${[...text.matchAll(WORD)].map(w => fold(w[0])).join(' ')} `.includes(wanted))) sure.push(d);
  }));
  return sure;
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
