// Counts what queries cost a reader: bytes as stored, round trips that wait for one another, processor time. Without a browser: the engine
// reads files as the search page would.
//   dotnet run -c Release --project tests/SiteGen.Benchmarks -- search-documents SITE FILE
//   dotnet run -c Release --project tests/SiteGen.Benchmarks -- search-index FILE OUT
//   node tests/SiteGen.Benchmarks/Search/cost.mjs OUT [--each]
// First query: scripts (gzip), manifest, ranked list, ten results, four passages. Next query: the same in a page that has asked one thing before.
import fs from 'node:fs'; import os from 'node:os'; import path from 'node:path'; import zlib from 'node:zlib'; import { pathToFileURL } from 'node:url';
const site = process.argv[2], each = process.argv.includes('--each'), assets = path.join(site, 'assets');
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'zoek-'));
fs.writeFileSync(path.join(folder, 'package.json'), '{"type":"module"}');
const gzip = name => zlib.gzipSync(fs.readFileSync(path.join(assets, name))).length, brotli = name => zlib.brotliCompressSync(fs.readFileSync(path.join(assets, name))).length;
for (const name of fs.readdirSync(assets)) fs.copyFileSync(path.join(assets, name), path.join(folder, name));
const { SearchEngine } = await import(pathToFileURL(path.join(folder, 'zoekmotor.js')));
const always = ['zoeken.js', 'zoekmotor.js'], scripts = always.reduce((s, n) => s + gzip(n), 0);
console.log(`client: ${always.reduce((s, n) => s + brotli(n), 0)} B brotli, ${scripts} B gzip; with all lazy parts ${fs.readdirSync(assets).filter(n => n !== 'zoekveld.js').reduce((s, n) => s + brotli(n), 0)} B brotli`);
const QUERIES = ['jeugdhulp', 'mantelzorg', 'wijkteam', 'schuldhulpverlening', 'kennissessie', 'keukentafelgesprek', 'eenzaamheid', 'laaggeletterdheid', 'armoedeaanpak', 'taalhuis', 'wachtlijst jeugdhulp',
  'schuldhulpverlening wijkteam gemeente', 'valpreventie ouderen', 'inburgering taalmaatje', 'samenwerking huisarts wijkteam', 'je', 'jeug', 'jeugdh', 'mantelzorgond', 'Roermond dementie', '"beschermd wonen"', 'xyzonvindbaar'];

/** A reader of files that keeps the books. Requests that begin while others are under way belong to one round trip. */
function reader() {
  const log = { bytes: 0, requests: 0, trips: 0, seen: new Set(), kinds: {} };
  let open = 0;
  log.get = async url => {
    if (!open) log.trips++;
    open++;
    await new Promise(done => setTimeout(done, 2));
    const file = path.join(site, url);
    open--;
    if (!fs.existsSync(file)) return { ok: false, status: 404 };
    const bytes = fs.readFileSync(file), kind = url.split('/')[1].slice(0, 4);
    if (!log.seen.has(url)) { log.seen.add(url); log.bytes += bytes.length; log.requests++; log.kinds[kind] = (log.kinds[kind] ?? 0) + bytes.length; }
    return { ok: true, status: 200, arrayBuffer: async () => bytes };
  };
  return log;
}
async function ask(engine, log, text) {
  const processor = process.cpuUsage(), found = await engine.search(text, { quick: true }), trips = log.trips;
  const used = process.cpuUsage(processor), ids = found.hits.slice(0, 10), records = await Promise.all(ids.map(d => engine.show(d)));
  await Promise.all(records.slice(0, 4).map(r => engine.text(r)));
  return { trips, ms: (used.user + used.system) / 1000, found };
}
const helped = (q, found) => (/["-]/.test(q) || found.notes.some(n => /correctie|onbekend|zinsdeel/.test(n.kind)) ? gzip('zoekraad.js') : 0) + (found.notes.length || !found.count ? gzip('zoekmelding.js') : 0);
const first = [];
for (const q of QUERIES) {
  const log = reader(), engine = new SearchEngine('zoek/', log.get), r = await ask(engine, log, q);
  first.push({ q, bytes: log.bytes + scripts + helped(q, r.found), requests: log.requests + always.length, trips: r.trips, kinds: log.kinds, n: r.found.count });
}
const next = [];
for (const [k, q] of QUERIES.entries()) {
  const log = reader(), engine = new SearchEngine('zoek/', log.get);
  await ask(engine, log, QUERIES[(k + 7) % QUERIES.length]);
  const before = { bytes: log.bytes, kinds: { ...log.kinds } };
  await ask(engine, log, q);
  next.push({ q, bytes: log.bytes - before.bytes, kinds: Object.fromEntries(Object.entries(log.kinds).map(([k, v]) => [k, v - (before.kinds[k] ?? 0)])) });
}
const log = reader(), engine = new SearchEngine('zoek/', log.get), times = [];
for (let turn = 0; turn < 3; turn++) for (const q of QUERIES) { await engine.search(q); times.push(await (async () => { const t = performance.now(); await engine.search(q); return performance.now() - t; })()); }
const kB = n => (n / 1024).toFixed(1), sort = list => [...list].sort((a, b) => a - b), median = list => sort(list)[list.length >> 1], p95 = list => sort(list)[Math.floor(list.length * .95)];
if (each) for (const [k, r] of first.entries()) {
  const show = kinds => Object.entries(kinds).filter(e => e[1]).map(([k, v]) => `${k} ${kB(v)}`).join(', ');
  console.log(`${r.q} (${r.n}): first ${kB(r.bytes)} kB, ${r.requests} requests, ${r.trips} trips [${show(r.kinds)}]; next ${kB(next[k].bytes)} [${show(next[k].kinds)}]`);
}
console.log(`first query: median ${kB(median(first.map(r => r.bytes)))} kB, max ${kB(Math.max(...first.map(r => r.bytes)))} kB; requests median ${median(first.map(r => r.requests))}; round trips to a ranked list, the manifest's among them: median ${median(first.map(r => r.trips))}, max ${Math.max(...first.map(r => r.trips))}`);
console.log(`next query: median ${kB(median(next.map(r => r.bytes)))} kB, max ${kB(Math.max(...next.map(r => r.bytes)))} kB`);
console.log(`processor, files in memory: median ${median(times).toFixed(1)} ms, p95 ${p95(times).toFixed(1)} ms`);
fs.rmSync(folder, { recursive: true });
