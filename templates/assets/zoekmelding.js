// klein
// What a reader is told beside the results: corrections and remarks, and what to do when nothing was found. The search page loads it when there is something to tell.

/** Writes the notes of the engine; of a corrected word with the way back. */
export function tell(result, { notice, el, say, link, texts }) {
  const { q, notes } = result;
  for (const note of notes) {
    if (note.kind !== 'correctie') { notice.append(el('p', { className: 'uitleg', 'data-uitleg': note.kind }, say(note.kind, { w: note.word, n: note.n }))); continue; }
    const change = to => ({ ...result, q: q.split(note.from).join(to), literal: false }), p = el('p', { className: 'correctie', 'data-correctie': note.to });
    const [before, between = ''] = texts.correctie.replace('{o}', note.from).split('{q}');
    p.append(before, link(change(note.to), note.to), between, ' ', link({ ...result, literal: true }, say('toch', { q: note.from })));
    if (note.others?.length) p.append(' ', say('bedoelde'), ...note.others.flatMap(o => [' ', link(change(o), o)]));
    notice.append(p);
  }
}

/** Says whether the filters are the reason that nothing was found, or offers the nearest words. */
export async function nothing(result, { notice, el, say, link, fold, go, engine, current }) {
  if (result.hits.length) {
    notice.append(el('p', { className: 'uitleg' }, `${say('filtersWeg')} `, el('button', { type: 'button', onclick: () => go({ ...result, filters: {} }) }, say('wis'))));
    return;
  }
  notice.append(el('p', { className: 'uitleg' }, say('nietsTip')));
  const last = fold(result.q.match(/[\p{L}\p{M}]+/gu)?.at(-1) ?? '');
  let words = [];
  for (let k = last.length; k > 2 && !words.length; k--) words = (await engine.complete(last.slice(0, k))).slice(0, 6);
  if (current() && words.length) notice.append(el('p', null, say('bedoelde')), el('ul', { className: 'suggesties' }, ...words.map(w => el('li', null, link({ ...result, q: w, literal: false }, w)))));
}
