// The script of the newsroom. Everything here makes quicker what the pages can also do without it. It makes nodes, never markup.
'use strict';
(() => {
  const one = (selector, root = document) => root.querySelector(selector);
  const all = (selector, root = document) => [...root.querySelectorAll(selector)];
  const make = (tag, attributes = {}, ...children) => {
    const made = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) {
      if (name.startsWith('on')) made.addEventListener(name.slice(2), value);
      else if (value !== null && value !== false) made.setAttribute(name, value === true ? '' : value);
    }
    made.append(...children.filter(child => child !== null));
    return made;
  };
  const later = (wait, action) => {
    let timer;
    return (...given) => { clearTimeout(timer); timer = setTimeout(() => action(...given), wait); };
  };
  const store = {
    read(key) { try { return JSON.parse(localStorage.getItem(key)); } catch { return null; } },
    write(key, value) { try { localStorage.setItem(key, JSON.stringify(value)); return true; } catch { return false; } },
    drop(key) { try { localStorage.removeItem(key); } catch { /* nothing is kept then */ } },
    keys(start) { try { return Object.keys(localStorage).filter(key => key.startsWith(start)); } catch { return []; } },
  };
  const WORK = 'redactie:werk:', RAW = 'redactie:tekst:', SAVING = 'redactie:bewaart', RESTORING = 'redactie:haalt-terug', GIVEN = 'redactie:gegeven', PLACE = 'redactie:plek';
  const session = {
    take(key) { try { const value = sessionStorage.getItem(key); sessionStorage.removeItem(key); return value; } catch { return null; } },
    put(key, value) { try { sessionStorage.setItem(key, value); } catch { /* too large, or not allowed */ } },
  };
  const intakeOf = address => new URLSearchParams(address.split('?')[1] ?? '').get('invoer');
  const moment = time => new Date(time).toLocaleString('nl-NL', { dateStyle: 'long', timeStyle: 'short' });
  const say = text => { const status = one('[data-status]'); if (status) status.textContent = text; };

  /* Paste or drop */
  const startIntake = form => {
    const text = one('[data-paste]', form), file = one('input[type=file]', form), drop = one('[data-drop]', form);
    const send = () => {
      const size = file.files[0]?.size ?? 0;
      if (size > Number(form.dataset.most)) { file.value = ''; say(`Dit bestand is te groot: er past ${form.dataset.most / 1e6} MB in één keer.`); return; }
      say('Bezig met importeren…'); form.requestSubmit();
    };
    text.addEventListener('paste', () => setTimeout(() => { if (text.value.trim().length > 200) send(); }, 0));
    file.addEventListener('change', () => { if (file.files.length) send(); });
    const take = event => {
      event.preventDefault();
      drop.classList.remove('over');
      if (event.dataTransfer.files.length) { file.files = event.dataTransfer.files; send(); }
      else if (event.dataTransfer.getData('text/plain')) { text.value = event.dataTransfer.getData('text/plain'); send(); }
    };
    for (const area of [drop, text]) {
      area.addEventListener('dragover', event => { event.preventDefault(); drop.classList.add('over'); });
      area.addEventListener('dragleave', () => drop.classList.remove('over'));
      area.addEventListener('drop', take);
    }
    form.addEventListener('submit', event => {
      if (form.dataset.ready) return;
      const [chosen] = file.files;
      if (!chosen) { session.put(GIVEN, JSON.stringify({ text: text.value })); return; }
      event.preventDefault();
      const reader = new FileReader();
      reader.onload = () => { session.put(GIVEN, JSON.stringify({ name: chosen.name, data: reader.result })); form.dataset.ready = 'ja'; form.submit(); };
      reader.onerror = () => { form.dataset.ready = 'ja'; form.submit(); };
      if (chosen.size > 2500000) reader.onerror(); else reader.readAsDataURL(chosen);
    });

    const again = async id => {
      const raw = store.read(RAW + id);
      if (!raw) return;
      if (raw.text) text.value = raw.text;
      else {
        const bytes = Uint8Array.from(atob(raw.data.slice(raw.data.indexOf(',') + 1)), character => character.charCodeAt(0));
        const transfer = new DataTransfer();
        transfer.items.add(new File([bytes], raw.name));
        file.files = transfer.files;
      }
      send();
    };
    const list = one('[data-rest-list]');
    for (const key of store.keys(WORK)) {
      const work = store.read(key), action = key.slice(WORK.length);
      if (!work) continue;
      const id = intakeOf(action);
      const open = id && store.read(RAW + id)
        ? make('button', { type: 'button', class: 'plain small', onclick: () => again(id) }, 'Verder')
        : make('a', { class: 'button plain small', href: action }, 'Verder');
      const line = make('li', {}, make('span', {}, `${work.title || 'Zonder titel'}, ${moment(work.when)}`), make('span', {}, open, ' ',
        make('button', { type: 'button', class: 'plain small', onclick: () => { store.drop(key); if (id) store.drop(RAW + id); line.remove(); list.closest('section').hidden = !list.children.length; } }, 'Weggooien')));
      list.append(line);
    }
    list.closest('section').hidden = !list.children.length;
  };

  /* The form of an article */
  const startEditor = form => {
    const key = WORK + form.getAttribute('action');
    const body = form.elements.namedItem('body');
    const idOf = name => 'v-' + name.replace(/[^A-Za-z0-9#]/g, '-').replace(/-+$/, '');
    let changed = false;

    const touched = () => { changed = true; keep(); check(); };
    const set = (control, value) => {
      if (control.value === value) return;
      control.value = value;
      control.dispatchEvent(new Event('input', { bubbles: true }));
    };
    const entries = () => [...new FormData(form)].filter(([name]) => name !== 'sleutel');
    const keep = later(500, () => {
      if (!changed) return;
      const kept = store.write(key, { when: Date.now(), title: form.elements.namedItem('title')?.value ?? '', entries: entries() });
      say(kept ? 'Nog niet bewaard; uw werk staat veilig in deze browser.' : 'Nog niet bewaard.');
    });

    /* What the build says of it, while the editor types */
    let asking;
    const showProblems = problems => {
      const lists = new Map(all('[data-problems]', form).map(list => [list.dataset.problems, list]));
      const shown = new Map([...lists.keys()].map(name => [name, []]));
      for (const problem of problems) (shown.get(problem.field) ?? shown.get(problem.field.replace(/\.[^.]*$/, '')) ?? shown.get('')).push(problem);
      for (const [name, list] of lists) list.replaceChildren(...shown.get(name).map(problem => problemNode(problem, name)));
      const count = problems.filter(problem => problem.severity !== 'advies').length;
      return count === 0 ? 'Geen problemen gevonden' : `${count} ${count === 1 ? 'probleem' : 'problemen'}`;
    };
    const problemNode = (problem, shownAt) => make('li', { class: problem.severity },
      make('b', {}, problem.severity), ' ', shownAt === '' && problem.field ? problem.label + '. ' : '', problem.opening ? `“${problem.opening}” ` : '', problem.text,
      problem.hint ? make('span', {}, ' ' + problem.hint) : null,
      problem.quote && body.value.includes(problem.quote) ? make('button', { type: 'button', class: 'plain', onclick: () => show(problem.quote) }, 'Wijs aan') : null,
      problem.mend !== null && form.elements.namedItem(problem.field) ? make('button', {
        type: 'button', onclick: () => { const control = form.elements.namedItem(problem.field); set(control, problem.mend); control.focus(); },
      }, `Maak er ‘${problem.mend}’ van`) : null);
    /* Selects words of the text, and scrolls to them: a box of text scrolls to what is typed in it, so the words before are measured in a copy. */
    const show = words => {
      const at = body.value.indexOf(words);
      if (at < 0) return;
      const copy = make('div', { 'aria-hidden': 'true' }, body.value.slice(0, at));
      const style = getComputedStyle(body);
      for (const name of ['font', 'lineHeight', 'paddingInline', 'paddingBlock', 'borderWidth', 'boxSizing']) copy.style[name] = style[name];
      Object.assign(copy.style, { position: 'absolute', visibility: 'hidden', whiteSpace: 'pre-wrap', overflowWrap: 'break-word', width: body.clientWidth + 'px' });
      document.body.append(copy);
      body.focus();
      body.setSelectionRange(at, at + words.length);
      body.scrollTop = copy.offsetHeight - body.clientHeight / 2;
      copy.remove();
      body.scrollIntoView({ block: 'center' });
    };
    const ask = async () => {
      asking?.abort();
      asking = new AbortController();
      try {
        const answer = await fetch(form.dataset.check, { method: 'POST', body: new URLSearchParams(new FormData(form)), signal: asking.signal });
        if (!answer.ok) { say(await answer.text()); return; }
        const told = await answer.json();
        const status = one('[data-count-problems]', form), sentence = `${showProblems(told.problems)}. ${told.reading}`;
        if (status.textContent !== sentence) status.textContent = sentence;
        for (const reading of all('[data-read]', form)) reading.textContent = told.dates[reading.dataset.read] ?? '';
        if (told.preview) showPreview(told.preview);
      } catch (fault) {
        if (fault.name !== 'AbortError') say('De redactie antwoordt niet. Staat het programma nog aan? Uw werk staat in deze browser.');
      }
    };
    const check = later(220, ask);

    /* Preview */
    const frame = one('[data-preview]', form), stage = one('[data-stage]', form);
    let width = 360;
    const showPreview = address => {
      stage.hidden = false;
      const top = frame.contentWindow.scrollY;
      frame.addEventListener('load', () => frame.contentWindow.scrollTo(0, top), { once: true });
      frame.contentWindow.location.replace(address);
    };
    const still = () => {
      frame.contentDocument?.addEventListener('click', event => {
        if (event.target.closest('a[href]:not([href^="#"])')) { event.preventDefault(); say('In het voorbeeld werken links niet.'); }
      });
      frame.contentDocument?.addEventListener('submit', event => event.preventDefault());
    };
    frame.addEventListener('load', still);
    still();
    const fit = () => {
      const scale = Math.min(1, stage.clientWidth / width);
      frame.style.width = Math.max(width, width === 360 ? 360 : stage.clientWidth / scale) + 'px';
      frame.style.height = stage.clientHeight / scale + 'px';
      frame.style.transform = `scale(${scale})`;
      frame.style.marginInlineStart = width * scale < stage.clientWidth ? (stage.clientWidth - width * scale) / 2 + 'px' : '0';
    };
    for (const group of all('[data-widths]', form)) {
      group.hidden = false;
      group.addEventListener('click', event => {
        const chosen = event.target.closest('[data-width]');
        if (!chosen) return;
        for (const button of all('[data-width]', group)) button.setAttribute('aria-pressed', button === chosen);
        width = Number(chosen.dataset.width);
        fit();
      });
    }
    new ResizeObserver(fit).observe(stage);

    /* Report and preview as tabs */
    const sides = all('[data-tab]', form), tabs = one('[data-tabs]', form);
    const open = side => {
      for (const each of sides) {
        each.hidden = each !== side;
        const tab = one(`[aria-controls="${each.id}"]`, tabs);
        tab.setAttribute('aria-selected', each === side);
        tab.tabIndex = each === side ? 0 : -1;
      }
      fit();
    };
    if (sides.length > 1) {
      tabs.hidden = false;
      tabs.setAttribute('role', 'tablist');
      tabs.setAttribute('aria-label', 'Naast het formulier');
      for (const side of sides) {
        side.classList.add('tabbed');
        side.setAttribute('role', 'tabpanel');
        tabs.append(make('button', { type: 'button', role: 'tab', 'aria-controls': side.id, onclick: () => open(side) }, side.dataset.tab));
      }
      tabs.addEventListener('keydown', event => {
        const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
        if (!step) return;
        const at = (sides.findIndex(side => !side.hidden) + step + sides.length) % sides.length;
        open(sides[at]);
        tabs.children[at].focus();
      });
      open(form.dataset.path ? sides.at(-1) : sides[0]);
      for (const link of all('[data-open]', form)) link.addEventListener('click', () => open(one(link.hash, form)));
    }

    /* From a value to its place in the report, and back */
    const source = one('[data-source]', form);
    const reveal = element => { for (let at = element; at; at = at.parentElement) if (at.tagName === 'DETAILS') at.open = true; };
    const light = elements => {
      for (const lit of all('.lit', form)) lit.classList.remove('lit');
      for (const element of elements) element.classList.add('lit');
    };
    const goTo = name => {
      const place = document.getElementById(idOf(name)) ?? one(`[data-field="${CSS.escape(name)}"]`, form) ?? document.getElementById(idOf(name.replace(/\[.*/, '')));
      if (!place) return;
      reveal(place);
      light([place]);
      const control = place.matches('input, select, textarea') ? place : one('input:not([type=hidden]), select, textarea, summary', place) ?? place;
      control.focus({ preventScroll: true });
      place.scrollIntoView({ block: 'center' });
    };
    form.addEventListener('click', event => {
      const link = event.target.closest('[data-fact]');
      if (link) {
        event.preventDefault();
        const marks = all('mark[data-facts]', source).filter(mark => mark.dataset.facts.split(' ').includes(link.dataset.fact));
        if (!marks.length) return;
        if (sides.length > 1) open(sides[0]);
        light(marks);
        source.scrollTop += marks[0].getBoundingClientRect().top - source.getBoundingClientRect().top - source.clientHeight / 3;
        const place = source.getBoundingClientRect();
        if (place.top > innerHeight * .8 || place.bottom < innerHeight * .2) source.scrollIntoView({ block: 'start' });
        say('De plaats in het verslag is gemarkeerd.');
        return;
      }
      const mark = event.target.closest('.source mark');
      if (mark && getSelection().isCollapsed) goTo(mark.dataset.control);
      const jump = event.target.closest('a[href^="#v-"]');
      if (jump) reveal(document.getElementById(jump.hash.slice(1)));
    });

    /* Rows of a list */
    const addRow = rows => {
      const number = rows.dataset.next++;
      const row = one('template', rows).content.firstElementChild.cloneNode(true);
      for (const element of [row, ...all('*', row)]) {
        for (const attribute of [...element.attributes]) if (attribute.value.includes('#')) element.setAttribute(attribute.name, attribute.value.replaceAll('#', number));
      }
      const list = one('[data-list]', rows);
      list.append(row);
      prepareRow(row);
      for (const input of all('[data-suggest=beelden], [data-suggest=bestanden]', row)) prepareUpload(input);
      renumber(list);
      return row;
    };
    const renumber = list => [...list.children].forEach((row, at) => {
      one('[data-count]', row).textContent = at + 1;
      one('[data-up]', row).disabled = at === 0;
      one('[data-down]', row).disabled = at === list.children.length - 1;
    });
    const prepareRow = row => { for (const button of all('[data-up], [data-down]', row)) button.hidden = row.closest('.names') !== null; };
    for (const rows of all('[data-rows]', form)) {
      for (const row of all('[data-row]', rows)) prepareRow(row);
      renumber(one('[data-list]', rows));
      rows.addEventListener('click', event => {
        const button = event.target.closest('button'), row = event.target.closest('[data-row]'), list = one('[data-list]', rows);
        if (!button) return;
        if (button.matches('[data-add]')) {
          event.preventDefault();
          one('input:not([type=hidden]), select', addRow(rows)).focus();
        } else if (button.matches('[data-remove]')) {
          event.preventDefault();
          const next = row.nextElementSibling ?? row.previousElementSibling;
          row.remove();
          (next ? one('[data-remove]', next) : one('[data-add]', rows)).focus();
        } else if (button.matches('[data-up]')) { row.previousElementSibling?.before(row); button.disabled || button.focus(); }
        else if (button.matches('[data-down]')) { row.nextElementSibling?.after(row); button.disabled || button.focus(); }
        else return;
        renumber(list);
        touched();
      });
    }

    /* One value to a field, from a question or from selected words */
    const firstOf = row => one('input:not([type=hidden]), select', row);
    const rowWith = (rows, value) => all('[data-row]', rows).find(row => firstOf(row).value.trim().toLowerCase() === value.toLowerCase());
    const give = (path, value) => {
      const tick = all(`input[type=checkbox][name="${CSS.escape(path)}"]`, form).find(box => box.value === value);
      if (tick) { tick.checked = true; tick.dispatchEvent(new Event('change', { bubbles: true })); return; }
      const rows = one(`[data-rows="${CSS.escape(path)}"]`, form);
      if (rows) { if (!rowWith(rows, value)) set(firstOf([...all('[data-row]', rows)].find(row => !firstOf(row).value) ?? addRow(rows)), value); return; }
      const control = form.elements.namedItem(path);
      if (control) { reveal(control); set(control, value); }
    };
    const ungive = (path, value) => {
      const rows = one(`[data-rows="${CSS.escape(path)}"]`, form);
      const row = rows && rowWith(rows, value);
      if (row) { row.remove(); renumber(one('[data-list]', rows)); touched(); }
    };

    /* Questions of the import */
    const questions = all('[data-question]', form);
    const countQuestions = () => {
      const left = questions.filter(question => !question.classList.contains('done')).length;
      const heading = document.getElementById('vragen');
      if (heading) heading.textContent = left === 0 ? 'Alle vragen zijn beantwoord' : `${left} ${left === 1 ? 'open vraag' : 'open vragen'}`;
    };
    for (const question of questions) {
      const { fills, about } = question.dataset;
      const control = fills ? form.elements.namedItem(fills) : null, before = control?.value;
      const own = one('[data-own]', question);
      const boxes = all('input[type=radio], input[type=checkbox]', question);
      const apply = () => {
        const chosen = boxes.filter(box => box.checked && (box.value !== '@anders' || own?.value.trim()));
        question.classList.toggle('done', chosen.length > 0);
        if (control) {
          const [answer] = chosen;
          set(control, !answer || answer.value === '@klopt' ? before : answer.value === '@anders' ? own.value.trim() : answer.dataset.shown);
        } else if (boxes[0]?.type === 'checkbox') {
          for (const box of boxes.filter(each => each.dataset.shown)) box.checked ? give(about, box.value) : ungive(about, box.value);
        }
        again.hidden = chosen.length === 0;
        countQuestions();
        touched();
      };
      const again = make('button', { type: 'button', class: 'plain small', hidden: true, onclick: () => { for (const box of boxes) box.checked = false; apply(); boxes[0].focus(); } }, 'Vraag weer openen');
      one('.answers', question).append(again);
      question.addEventListener('change', event => { if (event.target !== own) apply(); });
      own?.addEventListener('input', () => {
        const mine = boxes.find(box => box.value === '@anders');
        mine.checked = own.value.trim() !== '';
        apply();
      });
      if (boxes.some(box => box.checked)) { question.classList.add('done'); again.hidden = false; }
    }
    countQuestions();

    /* Selected words of the report to a field; left out words back in the text */
    if (source) {
      const bar = one('[data-assign]', form), choice = one('select', bar);
      let words = '';
      document.addEventListener('selectionchange', () => {
        const selection = getSelection();
        if (selection.isCollapsed || !source.contains(selection.anchorNode) || !source.contains(selection.focusNode)) return;
        words = selection.toString().trim();
        bar.hidden = words === '';
      });
      source.addEventListener('mousedown', () => { bar.hidden = true; });
      one('[data-assign-go]', bar).addEventListener('click', async () => {
        const taken = words, field = choice.value, label = choice.selectedOptions[0].textContent;
        const answer = await fetch('/redactie/waarde', { method: 'POST', body: new URLSearchParams({ sleutel: form.elements.namedItem('sleutel').value, veld: field, tekst: taken }) });
        if (!answer.ok) { say(await answer.text()); return; }
        const { value } = await answer.json();
        give(field, value);
        // Words that were selected while the answer was on its way keep their bar.
        if (words === taken) bar.hidden = true;
        say(`‘${value}’ staat nu bij ${label}.`);
      });
      for (const left of all('[data-dropped]', source)) {
        const text = left.textContent.trim();
        let back = false;
        const button = make('button', { type: 'button', class: 'plain putback', onclick: () => {
          back = !back;
          if (back) {
            let before = '';
            for (let at = left.previousSibling; at && before.length < 200; at = at.previousSibling) if (at.nodeType === 3 || at.tagName === 'MARK') before = at.textContent + before;
            const last = before.trim().slice(-24);
            const found = last ? body.value.indexOf(last) : -1;
            const end = found < 0 ? body.value.length : (body.value.indexOf('\n\n', found) + 1 || body.value.length + 1) - 1;
            set(body, last || found >= 0 ? `${body.value.slice(0, end).trimEnd()}\n\n${text}${body.value.slice(end)}`.trim() : `${text}\n\n${body.value}`.trim());
          } else set(body, body.value.replace(text, () => '').replace(/\n{3,}/g, '\n\n').trim());
          left.classList.toggle('dropped', !back);
          button.textContent = back ? 'Weer weglaten' : 'Zet terug';
          say(back ? 'De woorden staan weer in de tekst.' : 'De woorden zijn weggelaten.');
        } }, 'Zet terug');
        if (text) left.after(button);
      }
    }

    /* Names that the site knows */
    const known = new WeakMap();
    const suggest = later(120, async input => {
      const answer = await fetch('/redactie/suggesties?' + new URLSearchParams({ soort: input.dataset.suggest, q: input.value }));
      if (!answer.ok) return;
      const found = await answer.json();
      known.set(input, found);
      let list = input.list;
      if (!list) {
        list = make('datalist', { id: 'l-' + input.id });
        input.after(list);
        input.setAttribute('list', list.id);
      }
      list.replaceChildren(...found.map(name => make('option', { value: name.value, label: name.label ?? name.value })));
    });
    form.addEventListener('input', event => { if (event.target.dataset.suggest && event.target.value.length > 1) suggest(event.target); });
    form.addEventListener('change', event => {
      const person = known.get(event.target)?.find(name => name.value === event.target.value);
      const stem = event.target.name?.replace(/\.name$/, '');
      for (const part of person ? ['function', 'organisation'] : []) {
        const control = form.elements.namedItem(`${stem}.${part}`);
        if (control && !control.value && person[part]) set(control, person[part]);
      }
    });

    /* A picture or a document from the editor's own computer */
    for (const input of all('[data-suggest=beelden], [data-suggest=bestanden]', form)) prepareUpload(input);
    function prepareUpload(input) {
      if (input.id.includes('#')) return;
      const chosen = make('input', { type: 'file', hidden: true, tabindex: '-1', accept: input.dataset.suggest === 'beelden' ? '.jpg,.jpeg,.png,.webp,.avif,.gif' : null });
      const told = make('span', { class: 'hint', role: 'status' });
      const button = make('button', { type: 'button', class: 'plain small', onclick: () => chosen.click() }, 'Bestand van deze computer', make('span', { class: 'vh' }, `: ${input.labels[0]?.textContent.trim() ?? ''}`));
      chosen.addEventListener('change', async () => {
        if (!chosen.files.length) return;
        told.textContent = 'Bezig…';
        const sent = new FormData();
        sent.set('sleutel', form.elements.namedItem('sleutel').value);
        sent.set('bestand', chosen.files[0]);
        const answer = await fetch('/redactie/beeld', { method: 'POST', body: sent }).catch(() => null);
        told.textContent = answer?.ok ? 'Toegevoegd.' : answer ? await answer.text() : 'De redactie antwoordt niet.';
        if (answer?.ok) set(input, (await answer.json()).path);
        chosen.value = '';
      });
      input.after(make('span', { class: 'upload' }, chosen, button, told));
    }

    /* Toolbar and keys of the text */
    const insert = (text, from, to) => {
      body.focus();
      body.setSelectionRange(from, to);
      if (!document.execCommand('insertText', false, text)) { body.setRangeText(text, from, to, 'end'); body.dispatchEvent(new Event('input', { bubbles: true })); }
    };
    const around = mark => {
      const [from, to] = [body.selectionStart, body.selectionEnd], words = body.value.slice(from, to);
      const isSet = words.startsWith(mark) && words.endsWith(mark) && words.length > 2 * mark.length;
      const text = isSet ? words.slice(mark.length, -mark.length) : mark + words + mark;
      insert(text, from, to);
      body.setSelectionRange(from + (words ? 0 : mark.length), from + (words ? text.length : mark.length));
    };
    const lines = mark => {
      const from = body.value.lastIndexOf('\n', body.selectionStart - 1) + 1, end = body.value.indexOf('\n', body.selectionEnd), to = end < 0 ? body.value.length : end;
      const old = body.value.slice(from, to).split('\n'), bare = old.map(line => line.replace(/^(#+ |- |\d+\. |> )/, ''));
      const text = bare.map((line, at) => { const start = mark(at); return old[at].startsWith(start) ? line : start + line; }).join('\n');
      insert(text, from, to);
      body.setSelectionRange(from, from + text.length);
    };
    const marks = {
      vet: () => around('**'),
      schuin: () => around('*'),
      kop: () => lines(() => '## '),
      lijst: () => lines(() => '- '),
      nummers: () => lines(at => `${at + 1}. `),
      citaat: () => lines(() => '> '),
      link: () => {
        const [from, to] = [body.selectionStart, body.selectionEnd], words = body.value.slice(from, to) || 'tekst van de link';
        insert(`[${words}](https://)`, from, to);
        body.setSelectionRange(from + words.length + 3, from + words.length + 11);
      },
    };
    for (const bar of all('[data-toolbar]', form)) {
      bar.hidden = false;
      const buttons = all('button', bar);
      buttons.forEach((button, at) => { button.tabIndex = at === 0 ? 0 : -1; });
      bar.addEventListener('click', event => marks[event.target.closest('[data-mark]')?.dataset.mark]?.());
      bar.addEventListener('keydown', event => {
        const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
        if (!step) return;
        event.preventDefault();
        const at = (buttons.indexOf(document.activeElement) + step + buttons.length) % buttons.length;
        for (const button of buttons) button.tabIndex = -1;
        buttons[at].tabIndex = 0;
        buttons[at].focus();
      });
    }
    body.addEventListener('keydown', event => {
      if (!(event.ctrlKey || event.metaKey)) return;
      const mark = event.shiftKey ? { Digit7: 'nummers', Digit8: 'lijst', Digit9: 'citaat' }[event.code]
        : event.altKey ? { Digit2: 'kop' }[event.code] : { b: 'vet', i: 'schuin', k: 'link' }[event.key.toLowerCase()];
      if (mark) { event.preventDefault(); marks[mark](); }
    });
    document.addEventListener('keydown', event => {
      if ((event.ctrlKey || event.metaKey) && !event.shiftKey && !event.altKey && event.key.toLowerCase() === 's') {
        event.preventDefault();
        form.requestSubmit(one('button[value=bewaar]', form));
      }
      if (event.key === 'Escape') for (const menu of all('details.menu[open]', form)) { menu.open = false; one('summary', menu).focus(); }
    });
    document.addEventListener('click', event => { for (const menu of all('details.menu[open]', form)) if (!menu.contains(event.target)) menu.open = false; });

    /* What the editor sees change at once */
    const title = form.elements.namedItem('title'), heading = one('[data-title]', form);
    title.addEventListener('input', () => { heading.textContent = title.value || 'Nieuw bericht'; });
    form.addEventListener('change', event => {
      const themes = event.target.closest('.themes');
      if (themes) one('[data-chosen]', themes).textContent = all('input:checked', themes).map(box => box.parentElement.textContent.trim()).join(', ');
    });
    form.addEventListener('input', touched);
    form.addEventListener('change', event => { if (event.target.matches('[type=checkbox], [type=radio], select')) touched(); });

    /* Nothing is lost: unsaved work stays in the browser until it is saved */
    const id = intakeOf(form.getAttribute('action'));
    const given = session.take(GIVEN);
    if (given && id) store.write(RAW + id, JSON.parse(given));
    form.addEventListener('submit', event => {
      session.put(SAVING, key);
      session.put(PLACE, String(scrollY));
      if (changed) store.write(key, { when: Date.now(), title: title.value, entries: entries() });
      if (event.submitter?.value) say('Bezig met bewaren…');
    });
    const restore = one('[data-restore]');
    const work = store.read(key);
    if (session.take(RESTORING) === key) { changed = true; say('Uw werk is teruggehaald. Het is nog niet bewaard.'); }
    else if (work) {
      restore.hidden = false;
      one('[data-restore-when]').textContent = moment(work.when);
      one('[data-restore-yes]').addEventListener('click', () => {
        const again = make('form', { method: 'post', action: form.getAttribute('action') },
          ...[...work.entries.filter(([name]) => name !== 'actie'), ['sleutel', form.elements.namedItem('sleutel').value], ['actie', 'toon']].map(([name, value]) => {
            const field = make('textarea', { name });
            field.value = value;
            return field;
          }));
        again.hidden = true;
        document.body.append(again);
        session.put(RESTORING, key);
        again.submit();
      });
      one('[data-restore-no]').addEventListener('click', () => { store.drop(key); restore.hidden = true; say('Weggegooid.'); });
    }
    const reading = one('[data-reading]', form);
    if (reading) reading.textContent = 'Sneltoetsen: Ctrl+B vet, Ctrl+I schuin, Ctrl+K link, Ctrl+S bewaren.';
    if (all('[data-read]', form).length) ask();
    fit();
  };

  /* After a save the unsaved work of that form is old */
  const address = new URL(location.href);
  const saving = session.take(SAVING), place = session.take(PLACE);
  if (address.searchParams.has('bewaard') || address.searchParams.has('terug')) {
    if (saving && address.searchParams.has('bewaard')) {
      store.drop(saving);
      const id = intakeOf(saving);
      if (id) store.drop(RAW + id);
    }
    address.searchParams.delete('bewaard');
    address.searchParams.delete('terug');
    history.replaceState(null, '', address);
    if (place) scrollTo({ top: Number(place), behavior: 'instant' });
  }
  for (const link of all('[data-forget]')) link.addEventListener('click', () => { if (saving) store.drop(saving); });
  for (const form of all('form')) if (saving && location.pathname === '/redactie/bericht' && one('#mijntekst')) form.addEventListener('submit', () => session.put(SAVING, saving));
  const intake = one('[data-intake]'), editor = one('[data-editor]');
  if (intake) startIntake(intake);
  if (editor) startEditor(editor);
})();
