// klein
// The values of one filter with their counts, as checkboxes. The search page loads it when a filter is opened.

const SHOWN_VALUES = 12;

/** Fills an opened filter for the present result; the focus stays where it was. */
export function fill(details, column, { result, el, say, fold, toggle, title }) {
  const { name, values, of: numbersOf } = column, counts = values.map(() => 0), chosen = new Set((result.filters[name] ?? []).map(fold));
  for (const d of result.hits) if (result.pass(d, name)) for (const k of numbersOf(d)) counts[k]++;
  const rows = values.map((v, k) => ({ v, n: counts[k], on: chosen.has(fold(v)) })).filter(r => r.v && (r.n || r.on));
  rows.sort((a, b) => name === 'jaar' ? b.v - a.v : b.on - a.on || b.n - a.n);
  const focused = document.activeElement?.closest('#facetten') ? document.activeElement.value : null;
  const label = ({ v, n, on }) => el('label', { 'data-facet': name, 'data-waarde': v, 'data-aantal': n },
    el('input', { type: 'checkbox', name, value: v, checked: on, onchange: e => toggle(name, v, e.target.checked) }), ` ${name === 'verlopen' ? say(v) : v} `, el('span', { className: 'aantal' }, `${n}`));
  const limit = details.all || rows.length <= SHOWN_VALUES + 3 ? rows.length : SHOWN_VALUES, set = el('fieldset', null, el('legend', { className: 'onzichtbaar' }, title), ...rows.slice(0, limit).map(label));
  if (limit < rows.length) set.append(el('button', { type: 'button', className: 'toon-alle', onclick: e => {
    details.all = true;
    e.target.replaceWith(...rows.slice(limit).map(label));
    set.querySelectorAll('input')[limit]?.focus();
  } }, say('alleWaarden', { n: rows.length })));
  details.querySelector('fieldset')?.remove();
  details.append(set);
  if (focused != null) [...set.querySelectorAll('input')].find(i => i.value === focused)?.focus();
}
