// Runs the judged queries against our index and Pagefind's and prints a table.
//   dotnet run -c Release --project tests/SiteGen.Benchmarks -- relevance OUT [TABLE ...]
//   npx pagefind --site OUT                      (any folder with the npm packages pagefind and playwright-core)
//   node tests/SiteGen.Benchmarks/Search/relevance.mjs OUT NPM_FOLDER [HALF,HALF] [--missed]
// Pagefind runs twice: as it comes, and with its ranking tuned (termFrequency, pageLength, termSimilarity) and the words of a query
// without results searched one by one.
import http from 'node:http'; import fs from 'node:fs'; import path from 'node:path'; import { createRequire } from 'node:module';
const [site, npm, half] = process.argv.slice(2), missed = process.argv.includes('--missed');
const { chromium } = createRequire(path.resolve(npm) + '/')('playwright-core');
const assets = path.resolve(import.meta.dirname, '../../../templates/assets');
const types = { '.js': 'text/javascript', '.html': 'text/html; charset=utf-8', '.json': 'application/json', '.wasm': 'application/wasm' };
const server = http.createServer((q, r) => {
  const u = decodeURIComponent(new URL(q.url, 'http://x').pathname);
  if (u === '/leeg') { r.writeHead(200, { 'content-type': types['.html'] }); return r.end('<!doctype html><html lang="nl"><title>leeg</title>'); }
  const f = /^\/zoek\w+\.js$/.test(u) ? path.join(assets, u) : path.join(site, u);
  if (!fs.existsSync(f) || fs.statSync(f).isDirectory()) { r.writeHead(404); return r.end(); }
  r.writeHead(200, { 'content-type': types[path.extname(f)] ?? 'application/octet-stream' });
  r.end(fs.readFileSync(f));
});
await new Promise(ok => server.listen(0, '127.0.0.1', ok));
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'] });
const page = await browser.newPage();
await page.goto(`http://127.0.0.1:${server.address().port}/leeg`);
const queries = JSON.parse(fs.readFileSync(path.join(site, 'queries.json'), 'utf8')).filter(q => half === undefined || half.startsWith('-') || half.split(',').includes(`${q.half}`));

const ours = queries => page.evaluate(async queries => {
  const { SearchEngine } = await import('/zoekmotor.js'), engine = new SearchEngine('/zoek/'), out = [];
  for (const q of queries) {
    const t = performance.now(), r = await engine.search(q.text);
    let hits = r.hits;
    for (const [name, value] of Object.entries(q.filters ?? {})) { const f = await engine.facet(name), k = f.values.indexOf(value); hits = hits.filter(d => f.of(d).includes(k)); }
    const ms = performance.now() - t, urls = [];
    for (const d of hits) urls.push((await engine.show(d)).url);
    out.push({ urls, all: r.all, ms, said: r.notes.some(n => /correctie|onbekend|begin/.test(n.kind)) });
  }
  return out;
}, queries);

const pagefind = (queries, tuned) => page.evaluate(async ([queries, tuned]) => {
  const pf = await import('/pagefind/pagefind.js' + (tuned ? '?tuned' : '')), out = [];
  if (tuned) await pf.options({ ranking: { termFrequency: 0.8, pageLength: 0.4, termSimilarity: 2, termSaturation: 1.2 } });
  for (const q of queries) {
    const run = async text => (await pf.search(text, q.filters ? { filters: q.filters } : {})).results;
    const t = performance.now();
    let found = await run(q.text), said = false;
    if (tuned && !found.length && !/["-]/.test(q.text) && q.text.includes(' ')) { said = true; for (const w of q.text.split(/\s+/)) found.push(...await run(w)); }
    const ms = performance.now() - t, urls = [];
    for (const r of found.slice(0, 400)) urls.push((await r.data()).url.replace(/^\//, ''));
    out.push({ urls: [...new Set(urls)], all: urls.length, ms, said });
  }
  return out;
}, [queries, tuned]);

const dcg = gains => gains.reduce((s, g, i) => s + (2 ** g - 1) / Math.log2(i + 2), 0);
function score(q, r) {
  const ignored = new Set(q.ignored ?? []), urls = r.urls.filter(u => !ignored.has(u)), good = q.good, n = Object.keys(good).length;
  const hits = urls.filter(u => good[u]).length, ideal = Object.values(good).sort((a, b) => b - a).slice(0, 10);
  return {
    recall: n ? hits / n : urls.length ? 0 : 1, precision: urls.length ? q.bad ? null : hits / urls.length : n ? 0 : 1,
    ndcg: n ? dcg(urls.slice(0, 10).map(u => good[u] ?? 0)) / dcg(ideal) : urls.length ? 0 : 1,
    top3: n ? +urls.slice(0, 3).some(u => good[u]) : +!urls.length, exact: +(n === urls.length && hits === n), silent: +(!n && urls.length > 0 && !r.said),
  };
}
const mean = list => { const a = list.filter(x => x != null); return a.length ? (a.reduce((s, x) => s + x, 0) / a.length).toFixed(3) : '–'; };
const engines = [['ours', await ours(queries)], ['pagefind', await pagefind(queries, false)], ['pagefind tuned', await pagefind(queries, true)]];
const families = [...new Set(queries.map(q => q.family))];
console.log('family | queries | engine | recall | precision | nDCG@10 | top 3 | exact set | silent wrong');
for (const family of [...families, 'all']) for (const [name, results] of engines) {
  const rows = queries.map((q, i) => [q, results[i]]).filter(([q]) => family === 'all' || q.family === family).map(([q, r]) => score(q, r));
  console.log(`${family} | ${rows.length} | ${name} | ${['recall', 'precision', 'ndcg', 'top3', 'exact', 'silent'].map(k => mean(rows.map(r => r[k]))).join(' | ')}`);
}
for (const [name, results] of engines) { const ms = results.map(r => r.ms).sort((a, b) => a - b); console.log(`${name}: ms median ${ms[ms.length >> 1].toFixed(1)}, p95 ${ms[Math.floor(ms.length * .95)].toFixed(1)}`); }
if (missed) queries.forEach((q, i) => {
  const r = engines[0][1][i], s = score(q, r), ignored = new Set(q.ignored ?? []), bad = r.urls.filter(u => !ignored.has(u) && !q.good[u]);
  if (s.recall < 1 || (s.precision ?? 1) < 1 || !s.top3) console.log(`${q.family} "${q.text}": recall ${s.recall.toFixed(2)} precision ${s.precision?.toFixed(2)} top3 ${s.top3}; not found ${Object.keys(q.good).filter(u => !r.urls.includes(u)).slice(0, 3)}; wrong ${bad.slice(0, 3)}`);
});
await browser.close();
server.close();
