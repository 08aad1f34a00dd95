// The report's own script: shows one view of one page, filters findings, explains the selected one.
// Texts are moved as nodes and never parsed: nothing of a page can become markup here.
// Only what is near the window is drawn again, so that a page with many thousand findings answers at once.
(() => {
  const byId = (id) => document.getElementById(id);
  const all = (selector, root = document) => [...root.querySelectorAll(selector)];
  const SEVERITIES = ['error', 'warning', 'info'];
  const NAMES = ['severity', 'confidence', 'category', 'rule'];
  const VIEWS = ['text', 'findings', 'references', 'profile'];
  /** Findings listed at a time. */
  const LISTED = 100;
  const filters = byId('filters');
  const panel = byId('panel');
  const wide = matchMedia('(min-width: 75rem)');

  const pages = new Map(all('.page').map((element) => [element.id, readPage(element)]));
  const findings = [...pages.values()].flatMap((one) => one.findings);
  let page = pages.values().next().value;
  let view = 'overview';
  let selected = null;
  /** Changes whenever marks look different. */
  let drawing = 0;
  /** The one mark of the page that Tab stops at, and the block last pointed to. */
  let tabStop = null;
  let target = null;

  function readPage(element) {
    const own = all('.finding', element).map((item) => {
      const [severity, confidence, category, rule] = item.dataset.is.split(' ');
      return { item, id: item.id, severity, confidence, category, rule, isShown: true };
    });
    return { id: element.id, element, findings: own, shown: own, from: 0, listed: [] };
  }

  function fill(element, values) {
    element.textContent = element.dataset.template.replace(/\{(\w+)\}/g, (_, name) => values[name]);
  }

  // Views

  function show() {
    for (const element of all('.view.current, .page.current')) element.classList.remove('current');
    const isOfPage = page && VIEWS.includes(view);
    if (isOfPage) page.element.classList.add('current');
    byId(isOfPage ? `${page.id}-${view}` : view).classList.add('current');
    for (const link of all('nav a[data-view]')) {
      if (page && VIEWS.includes(link.dataset.view)) link.href = `#${page.id}-${link.dataset.view}`;
      if (link.dataset.view === view) link.setAttribute('aria-current', 'page');
      else link.removeAttribute('aria-current');
    }
    if (byId('file') && page) byId('file').value = page.id;
    panel.hidden = view !== 'text' || !page;
    filters.hidden = (view !== 'text' && view !== 'findings') || !page;
    document.body.dataset.view = view;
    if (view === 'text' && page?.shown.length > 0 && !page.element.contains(tabStop))
      stopAt(markOf(page.shown[0]));
    draw();
  }

  /** Goes where an address within the report points: a view, a finding, a block of the text, a rule. */
  function follow(hash, focus) {
    const [id, pageId, rest] = /^(p\d+)(?:-(.+))?$/.exec(hash.slice(1)) ?? [hash.slice(1)];
    if (!pages.has(pageId)) {
      view = id.startsWith('rule') ? 'rules' : 'overview';
      show();
      if (id.startsWith('rule')) byId(id)?.scrollIntoView();
      return;
    }
    if (page.id !== pageId) select(null);
    page = pages.get(pageId);
    view = VIEWS.includes(rest) ? rest : 'text';
    show();
    const finding = /^f\d+$/.test(rest) && page.findings.find((one) => one.id === id);
    if (finding) select(finding, focus);
    else if (/^b\d+$/.test(rest)) reveal(byId(id));
    else scrollTo(0, 0);
  }

  function reveal(block) {
    if (!block) return;
    target?.classList.remove('target');
    target = block;
    block.classList.add('target');
    block.scrollIntoView({ block: 'center' });
  }

  // Filters

  function filter() {
    const off = Object.fromEntries(NAMES.map((name) => [name, new Set()]));
    for (const box of all('input[data-filter]', filters))
      if (!box.checked) off[box.dataset.filter].add(box.value);
    for (const finding of findings) finding.isShown = !NAMES.some((name) => off[name].has(finding[name]));
    for (const one of pages.values()) {
      one.shown = one.findings.filter((finding) => finding.isShown);
      one.from = 0;
    }
    drawing++;
    if (selected && !selected.isShown) select(null);
    draw();
  }

  function countBoxes() {
    const counts = new Map();
    for (const finding of findings)
      for (const name of NAMES) {
        const key = `${name} ${finding[name]}`;
        counts.set(key, (counts.get(key) ?? 0) + 1);
      }
    for (const box of all('input[data-filter]', filters)) {
      const count = counts.get(`${box.dataset.filter} ${box.value}`) ?? 0;
      box.closest('label').querySelector('[data-count]').textContent = count;
    }
  }

  // What is drawn

  function draw() {
    if (!page) return;
    fill(byId('shown'), { shown: page.shown.length, total: page.findings.length });
    for (const chunk of near) drawChunk(chunk);
    if (view === 'findings') list();
    tellPosition();
  }

  /** Parts of the text that are in the window or close to it. */
  const near = new Set();
  const drawn = new WeakMap();
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        if (isIntersecting) {
          near.add(target);
          drawChunk(target);
        } else near.delete(target);
      }
    },
    { rootMargin: '100%' },
  );

  function drawChunk(chunk) {
    if (drawn.get(chunk) === drawing) return;
    drawn.set(chunk, drawing);
    const of = pages.get(chunk.closest('.page').id);
    for (const element of chunk.querySelectorAll('.m')) drawMark(element, findingsOf(element, of));
  }

  function findingsOf(mark, of) {
    return mark.dataset.f.split(' ').map((number) => of.findings[number - 1]);
  }

  function drawMark(element, own) {
    const shown = own.filter((finding) => finding.isShown);
    const severity = SEVERITIES.find((one) => shown.some((finding) => finding.severity === one)) ?? 'off';
    const many = shown.length > 1 ? ' many' : '';
    const name = `m ${severity}${many}${own.includes(selected) ? ' selected' : ''}`;
    if (element.className !== name) element.className = name;
    if (shown.length === 0) element.removeAttribute('href');
    else if (element.getAttribute('href') !== `#${shown[0].id}`) element.href = `#${shown[0].id}`;
  }

  /** The first mark of a finding in the text, drawn. */
  function markOf(finding) {
    const block = byId(finding.item.querySelector('.place').hash.slice(1));
    const number = finding.id.split('-f')[1];
    const mark = block?.querySelector(`.m[data-f~="${number}"]`) ?? null;
    if (mark) drawChunk(mark.closest('.chunk'));
    return mark;
  }

  /** Lists the findings that the filters leave, some at a time. */
  function list() {
    const { shown, from, element } = page;
    if (page.findings.length === 0) return;
    const listed = shown.slice(from, from + LISTED);
    for (const { item } of page.listed) {
      item.classList.remove('in');
      item.parentNode.classList.remove('in');
    }
    for (const { item } of listed) {
      item.classList.add('in');
      item.parentNode.classList.add('in');
    }
    page.listed = listed;
    element.querySelector('.empty').hidden = shown.length > 0;
    const pager = element.querySelector('.pager');
    pager.hidden = shown.length <= LISTED;
    fill(pager.querySelector('[data-template]'), {
      from: from + 1,
      to: from + listed.length,
      total: shown.length,
    });
    pager.querySelector('[data-turn="-1"]').disabled = from === 0;
    pager.querySelector('[data-turn="1"]').disabled = from + LISTED >= shown.length;
  }

  function turn(by) {
    page.from = Math.max(0, Math.min(page.from + by * LISTED, page.shown.length - 1));
    list();
    page.element.querySelector('.pager').scrollIntoView();
  }

  // The selected finding

  function select(finding, focus = false) {
    selected = finding;
    drawing++;
    byId('unchosen').hidden = finding !== null;
    panel.classList.toggle('open', finding !== null);
    byId('chosen').replaceChildren(...(finding ? explanation(finding) : []));
    panel.scrollTop = 0;
    if (finding) {
      try {
        history.replaceState(null, '', `#${finding.id}`);
      } catch {
        // Some browsers keep the address of a local file as it is.
      }
      const mark = markOf(finding);
      if (mark) {
        stopAt(mark);
        mark.scrollIntoView({ block: 'center' });
        if (focus) mark.focus({ preventScroll: true });
      }
    }
    draw();
  }

  /** What the list says of a finding, with what its rule says for the page's class of product. */
  function explanation(finding) {
    const copy = finding.item.cloneNode(true);
    const heading = document.createElement('h3');
    heading.append(...copy.querySelector('h4').childNodes);
    copy.querySelector('h4').replaceWith(heading);
    const about = byId(`rule-${finding.rule}`)?.querySelector('.rule-body')?.cloneNode(true);
    if (about) {
      for (const source of all('li[data-classes]', about)) {
        const { classes } = source.dataset;
        if (classes && !classes.split(' ').includes(page.element.dataset.class)) source.remove();
      }
      for (const place of all('.place-of-law', about)) if (!place.querySelector('li')) place.remove();
      copy.querySelector('details').before(about);
    }
    return [...copy.childNodes];
  }

  function stopAt(mark) {
    if (tabStop) tabStop.tabIndex = -1;
    tabStop = mark;
    if (mark) mark.tabIndex = 0;
  }

  function tellPosition() {
    const nth = page.shown.indexOf(selected) + 1;
    if (nth > 0) fill(byId('position'), { nth, total: page.shown.length });
    else byId('position').textContent = '';
    byId('previous').disabled = page.shown.length === 0 || nth === 1;
    byId('next').disabled = page.shown.length === 0 || nth === page.shown.length;
    byId('close').disabled = nth === 0;
  }

  function step(by, focus) {
    const { shown } = page;
    const start = by > 0 ? -1 : shown.length;
    const isListed = view === 'findings';
    const focused = document.activeElement.closest('.finding');
    const now = isListed ? shown.findIndex(({ item }) => item === focused) : shown.indexOf(selected);
    const next = shown[(now < 0 ? start : now) + by];
    if (!next) return;
    if (!isListed) {
      select(next, focus);
      return;
    }
    if (!next.item.classList.contains('in')) turn(by);
    next.item.tabIndex = -1;
    next.item.focus();
  }

  /** From the explanation back to the text, and from there to nothing selected. */
  function leave() {
    const mark = selected && markOf(selected);
    if (!panel.contains(document.activeElement)) select(null);
    mark?.focus();
  }

  // Events

  document.addEventListener('click', (event) => {
    const link = event.target.closest('a[href^="#"]');
    if (!link || link.classList.contains('skip') || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    if (link.dataset.f && page) {
      const own = findingsOf(link, page);
      const shown = own.filter((finding) => finding.isShown);
      // Marks that lie over each other take turns.
      const next = shown[(shown.indexOf(selected) + 1) % shown.length] ?? own[0];
      if (view === 'text') select(next);
      else location.hash = next.id;
      return;
    }
    const hash = link.getAttribute('href');
    if (location.hash === hash) follow(hash, false);
    else location.hash = hash;
  });
  addEventListener('hashchange', () => follow(location.hash, true));

  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || !page) return;
    if (view !== 'text' && view !== 'findings') return;
    const { key, target } = event;
    const isMark = target.matches?.('.m');
    const isItem = target.matches?.('.finding');
    const letters =
      byId('keys-on').checked && !target.matches?.('input:not([type="checkbox"]), select, textarea');
    const isOn = (letter, ...arrows) =>
      (letters && key === letter) || ((isMark || isItem) && arrows.includes(key));
    if (isOn('j', 'ArrowDown', 'ArrowRight')) step(1, true);
    else if (isOn('k', 'ArrowUp', 'ArrowLeft')) step(-1, true);
    else if (key === 'Escape' && view === 'text') leave();
    else if (key === 'Enter' && isItem) location.hash = target.id;
    else if (key === 'Enter' && isMark) {
      if (!findingsOf(target, page).includes(selected)) target.click();
      byId('panel-title').focus();
    } else return;
    event.preventDefault();
  });

  filters.addEventListener('change', filter);
  filters.addEventListener('click', ({ target }) => {
    const { all: on, none } = target.dataset;
    if (target.id !== 'reset' && !on && !none) return;
    const selector = target.id === 'reset' ? 'input[data-filter]' : `input[data-filter="${on ?? none}"]`;
    for (const box of all(selector, filters)) box.checked = !none;
    filter();
  });
  byId('previous').addEventListener('click', () => step(-1, false));
  byId('next').addEventListener('click', () => step(1, false));
  byId('close').addEventListener('click', () => {
    const mark = selected && markOf(selected);
    select(null);
    mark?.focus();
  });
  byId('main').addEventListener('click', ({ target }) => {
    if (target.dataset.turn) turn(Number(target.dataset.turn));
  });
  byId('file')?.addEventListener('change', ({ target }) => {
    location.hash = `#${target.value}-${VIEWS.includes(view) ? view : 'text'}`;
  });
  wide.addEventListener('change', openSwitches);

  function openSwitches() {
    filters.querySelector('.switches').open = wide.matches;
  }

  for (const chunk of all('.chunk')) observer.observe(chunk);
  if (byId('picker')) byId('picker').hidden = false;
  openSwitches();
  countBoxes();
  follow(location.hash, false);
})();
