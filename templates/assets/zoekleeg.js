// klein
// What a reader is told when nothing was found. The search page loads it then.

/** Says whether the filters are the reason, or offers the nearest words. */
export async function nothing(result, { notice, el, say, fold, go, link, engine, current }) {
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
