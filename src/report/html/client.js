// The report's own script: shows one view of one page, filters findings, explains the selected one.
// Texts are moved as nodes and never parsed: nothing of a page can become markup here.
(() => {
  const byId = (id) => document.getElementById(id);
  const all = (selector, root = document) => [...root.querySelectorAll(selector)];
  const SEVERITIES = ['error', 'warning', 'info'];
  const VIEWS = ['text', 'findings', 'references', 'profile'];
  const filters = byId('filters');
  const panel = byId('panel');
  const chosen = byId('chosen');
  const wide = matchMedia('(min-width: 75rem)');

  const pages = new Map(
    all('.page').map((element) => [
      element.id,
      { id: element.id, element, findings: all('.finding', element).map(readFinding), segments: null },
    ]),
  );
  const findings = [...pages.values()].flatMap((page) => page.findings);
  let page = pages.values().next().value;
  let view = 'overview';
  let selected = null;

  function readFinding(item) {
    const { rule, severity, category, confidence, about } = item.dataset;
    return { item, rule, severity, category, confidence, about, id: item.id, shown: true, segments: [] };
  }

  /** Marks of a page's text, tied to its findings when first needed. */
  function segmentsOf(of) {
    of.segments ??= all('.m[data-f]', of.element).map((element) => {
      const own = element.dataset.f.split(' ').map((number) => of.findings[number - 1]);
      const segment = { element, findings: own, name: element.className };
      for (const finding of own) finding.segments.push(segment);
      element.tabIndex = -1;
      return segment;
    });
    return of.segments;
  }

  // What is shown

  function show() {
    for (const element of all('.view.current, .page.current')) element.classList.remove('current');
    const single = view === 'overview' || view === 'rules';
    if (!single && page) page.element.classList.add('current');
    byId(single || !page ? view : `${page.id}-${view}`)?.classList.add('current');
    for (const link of all('nav a[data-view]')) {
      if (page && VIEWS.includes(link.dataset.view)) link.href = `#${page.id}-${link.dataset.view}`;
      if (link.dataset.view === view) link.setAttribute('aria-current', 'page');
      else link.removeAttribute('aria-current');
    }
    if (byId('file') && page) byId('file').value = page.id;
    panel.hidden = view !== 'text';
    filters.hidden = view !== 'text' && view !== 'findings';
    document.body.dataset.view = view;
    if (view === 'text' && page) drawMarks(page);
    count();
  }

  /** Goes where an address within the report points: a view, a finding, a block of the text, a rule. */
  function follow(hash, focus) {
    const id = decodeURIComponent(hash.replace(/^#/, ''));
    const [, pageId, rest] = /^(p\d+)(?:-(.+))?$/.exec(id) ?? [];
    if (!pages.has(pageId)) {
      view = id.startsWith('rule') ? 'rules' : 'overview';
      show();
      byId(id)?.scrollIntoView();
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

  function reveal(element) {
    if (!element) return;
    element.scrollIntoView({ block: 'center' });
    for (const other of all('.target')) other.classList.remove('target');
    element.classList.add('target');
  }

  // Filters

  const isOn = (finding) =>
    off.severity.has(finding.severity) ||
    off.confidence.has(finding.confidence) ||
    off.category.has(finding.category) ||
    off.rule.has(finding.rule);
  const off = { severity: new Set(), confidence: new Set(), category: new Set(), rule: new Set() };

  function filter() {
    for (const set of Object.values(off)) set.clear();
    for (const box of all('input[data-filter]', filters))
      if (!box.checked) off[box.dataset.filter].add(box.value);
    for (const finding of findings) {
      const shown = !isOn(finding);
      if (shown === finding.shown) continue;
      finding.shown = shown;
      finding.item.hidden = !shown;
    }
    for (const of of pages.values()) {
      const empty = of.element.querySelector('.empty');
      if (empty) empty.hidden = of.findings.some(({ shown }) => shown);
    }
    if (view === 'text' && page) drawMarks(page);
    if (selected && !selected.shown) select(null);
    count();
  }

  function drawMarks(of) {
    for (const segment of segmentsOf(of)) {
      const shown = segment.findings.filter((finding) => finding.shown);
      const severity = SEVERITIES.find((one) => shown.some((finding) => finding.severity === one));
      const name = [
        'm',
        severity ?? 'off',
        ...(shown.length > 1 ? ['many'] : []),
        ...(selected && segment.findings.includes(selected) ? ['selected'] : []),
      ].join(' ');
      if (name === segment.name) continue;
      segment.name = name;
      segment.element.className = name;
      if (severity) segment.element.href = `#${shown[0].id}`;
      else segment.element.removeAttribute('href');
    }
  }

  function count() {
    const of = page ? page.findings : [];
    const shown = of.filter((finding) => finding.shown).length;
    byId('shown').textContent = fill(byId('shown'), { shown, total: of.length });
    place();
  }

  function fill(element, values) {
    return element.dataset.template.replace(/\{(\w+)\}/g, (_, name) => values[name]);
  }

  function countBoxes() {
    for (const box of all('input[data-filter]', filters)) {
      const number = findings.filter((finding) => finding[box.dataset.filter] === box.value).length;
      box.closest('label').querySelector('[data-count]').textContent = number;
    }
  }

  // The selected finding

  function select(finding, focus = false) {
    selected = finding;
    if (page) drawMarks(page);
    byId('unchosen').hidden = finding !== null;
    panel.classList.toggle('open', finding !== null);
    chosen.replaceChildren(...(finding ? explanation(finding) : []));
    place();
    if (!finding) return;
    try {
      history.replaceState(null, '', `#${finding.id}`);
    } catch {
      // Some browsers keep the address of a local file as it is.
    }
    const [first] = finding.segments;
    for (const element of all('.m[tabindex="0"]', page.element)) element.tabIndex = -1;
    if (!first) return;
    first.element.tabIndex = 0;
    first.element.scrollIntoView({ block: 'center' });
    if (focus) first.element.focus({ preventScroll: true });
  }

  function explanation(finding) {
    const copy = finding.item.cloneNode(true);
    copy.hidden = false;
    const heading = document.createElement('h3');
    heading.append(...copy.querySelector('h4').childNodes);
    copy.querySelector('h4').replaceWith(heading);
    copy.querySelector('.excerpt').remove();
    const about = byId(finding.about)?.querySelector('.rule-body')?.cloneNode(true);
    const details = copy.querySelector('details');
    for (const source of about ? all('li[data-classes]', about) : []) {
      const { classes } = source.dataset;
      if (classes && !classes.split(' ').includes(page.element.dataset.class)) source.remove();
    }
    for (const place of about ? all('.place-of-law', about) : [])
      if (!place.querySelector('li')) place.remove();
    if (about) details.before(about);
    return [...copy.childNodes];
  }

  function place() {
    const shown = page ? page.findings.filter((finding) => finding.shown) : [];
    const nth = shown.indexOf(selected) + 1;
    byId('position').textContent = nth > 0 ? fill(byId('position'), { nth, total: shown.length }) : '';
    byId('previous').disabled = shown.length === 0 || nth === 1;
    byId('next').disabled = shown.length === 0 || nth === shown.length;
    byId('close').disabled = nth === 0;
  }

  function step(by, focus = true) {
    const shown = page ? page.findings.filter((finding) => finding.shown) : [];
    if (shown.length === 0) return;
    const at = shown.indexOf(selected);
    const next = at < 0 ? (by > 0 ? 0 : shown.length - 1) : at + by;
    if (view === 'findings') {
      const items = shown.map(({ item }) => item);
      const now = items.indexOf(document.activeElement);
      const item = items[now < 0 ? (by > 0 ? 0 : items.length - 1) : now + by];
      if (!item) return;
      item.tabIndex = -1;
      item.focus();
      item.scrollIntoView({ block: 'nearest' });
    } else if (shown[next]) select(shown[next], focus);
  }

  function close() {
    const mark = selected?.segments[0]?.element;
    if (panel.contains(document.activeElement) && mark) {
      mark.focus();
      return;
    }
    select(null);
    mark?.focus();
  }

  // Events

  document.addEventListener('click', (event) => {
    const link = event.target.closest?.('a[href^="#"]');
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const hash = link.getAttribute('href');
    if (link.classList.contains('skip')) return;
    event.preventDefault();
    if (link.dataset.f && page) {
      const own = link.dataset.f.split(' ').map((number) => page.findings[number - 1]);
      const shown = own.filter((finding) => finding.shown);
      // Marks that lie over each other take turns.
      const next = shown[(shown.indexOf(selected) + 1) % shown.length] ?? own[0];
      if (view !== 'text') follow(`#${next.id}`, true);
      else select(next);
      return;
    }
    if (location.hash === hash) follow(hash, false);
    else location.hash = hash;
  });
  addEventListener('hashchange', () => follow(location.hash, false));

  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const isField = event.target.matches?.('input, select, textarea, summary');
    const isText = view === 'text' || view === 'findings';
    const letters = byId('keys-on').checked && !isField;
    const onMark = event.target.matches?.('.m, .finding');
    const { key } = event;
    if (isText && ((letters && key === 'j') || (onMark && (key === 'ArrowDown' || key === 'ArrowRight'))))
      step(1);
    else if (isText && ((letters && key === 'k') || (onMark && (key === 'ArrowUp' || key === 'ArrowLeft'))))
      step(-1);
    else if (view === 'text' && key === 'Escape') close();
    else if (key === 'Enter' && event.target.matches?.('.m')) {
      event.target.click();
      byId('panel-title').focus();
    } else if (key === 'Enter' && event.target.matches?.('.finding')) follow(`#${event.target.id}`, true);
    else return;
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
    const mark = selected?.segments[0]?.element;
    select(null);
    mark?.focus();
  });
  byId('file')?.addEventListener('change', ({ target }) => {
    const name = VIEWS.includes(view) ? view : 'text';
    location.hash = `#${target.value}-${name}`;
  });

  const switches = filters.querySelector('.switches');
  switches.open = wide.matches;
  wide.addEventListener('change', () => {
    switches.open = wide.matches;
  });
  if (byId('picker')) byId('picker').hidden = false;
  countBoxes();
  follow(location.hash, false);
})();
