// Saves every answer as it is given. A page that says "saved" has the server's word for it; whatever is not saved stays in the page.
(() => {
  const root = document.querySelector('[data-editor]');
  if (!root) return;
  const status = root.querySelector('.saving');
  const RETRY = [2000, 5000, 15000, 30000];
  const PAUSE = 700;
  const NOTHING = {said: 'open', answer: '', reason: '', audience: 'coalition', privileged: '', version: 0};
  let token = root.dataset.csrf;
  let signedOut = false;
  let lastSaved = null;

  /** What a form says, as the API takes it. */
  const read = form => {
    const said = form.querySelector('[name=said]:checked')?.value ?? 'open';
    const plain = ['open', 'unknown', 'na'].includes(said);
    return {
      said: plain ? said : 'chosen',
      answer: said === 'na' ? form.na.value : plain ? '' : said,
      reason: form.reason.value,
      audience: form.audience.value,
      privileged: form.privileged.value,
    };
  };

  const show = (form, said) => {
    const key = said.said === 'chosen' ? said.answer : said.said;
    form.querySelectorAll('[name=said]').forEach(radio => { radio.checked = radio.value === key; });
    if (said.said === 'na') form.na.value = said.answer;
    form.reason.value = said.reason;
    form.audience.value = said.audience;
    form.privileged.value = said.privileged;
  };

  const states = new Map();
  const stateOf = form => {
    if (!states.has(form)) states.set(form, {last: JSON.stringify(read(form)), busy: false, timer: 0, tries: 0, kind: 'clean'});
    return states.get(form);
  };

  /** Tells about one answer beside it, and about the page at its top. */
  const tell = (form, kind, sentence) => {
    const state = stateOf(form);
    state.kind = kind;
    form.dataset.state = kind;
    form.querySelector('.state').textContent = sentence;
    const all = [...states.values()].map(each => each.kind);
    const worst = ['conflict', 'refused', 'signed-out', 'offline', 'saving', 'dirty'].find(each => all.includes(each));
    const key = {conflict: 'conflict', refused: 'refused', 'signed-out': 'signedOut', offline: 'offline'}[worst];
    status.textContent = key ? status.dataset[key] : worst ? status.dataset.saving : sentence;
    status.dataset.state = worst ?? 'saved';
  };

  const url = form => `${root.dataset.api}/answers/${encodeURIComponent(form.dataset.code)}`
    + (form.dataset.line ? `?line=${encodeURIComponent(form.dataset.line)}` : '');

  const time = text => new Date(text).toLocaleTimeString([], {hour: '2-digit', minute: '2-digit', second: '2-digit'});

  /** "N/A" is not sent before it has the reason it needs. */
  const isWhole = said => said.said !== 'na' || (said.answer && said.reason.trim());

  const save = async form => {
    const state = stateOf(form);
    if (state.busy || signedOut) return;
    const said = read(form);
    const text = JSON.stringify(said);
    if (text === state.last || !isWhole(said)) return;
    state.busy = true;
    tell(form, 'saving', status.dataset.saving);
    try {
      const response = await fetch(url(form), {
        method: 'PUT',
        headers: {'Content-Type': 'application/json', 'If-Match': `"${form.dataset.version}"`, 'X-CSRF-Token': token},
        body: text,
      });
      state.busy = false;
      await answered(form, state, text, response);
    } catch {
      state.busy = false;
      offline(form, state);
    }
  };

  const answered = async (form, state, text, response) => {
    const body = await response.json();
    if (response.ok) {
      state.last = text;
      state.tries = 0;
      form.dataset.version = body.version;
      form.version.value = body.version;
      form.dataset.said = body.said;
      tell(form, 'saved', status.dataset.saved.replace('#', time(body.changedAt)));
      lastSaved = {code: form.dataset.code, line: form.dataset.line};
      document.body.dispatchEvent(new CustomEvent('answer-saved'));
      if (JSON.stringify(read(form)) !== text) save(form);
    } else if (response.status === 412) {
      conflict(form, state, body);
    } else if (response.status === 401) {
      signedOut = true;
      tell(form, 'signed-out', status.dataset.signedOut);
      signIn();
    } else if (response.status >= 500 || response.status === 429) {
      offline(form, state);
    } else {
      tell(form, 'refused', body.detail);
    }
  };

  /** Nothing is given up: tried again with growing pauses, and at once when the connection is back. */
  const offline = (form, state) => {
    tell(form, 'offline', status.dataset.offline);
    clearTimeout(state.timer);
    state.timer = setTimeout(() => save(form), RETRY[Math.min(state.tries++, RETRY.length - 1)]);
  };

  /** Somebody else was faster: both versions are shown, and a person chooses. */
  const conflict = (form, state, problem) => {
    const theirs = problem.theirs ?? NOTHING;
    const box = document.getElementById('conflict').content.cloneNode(true).firstElementChild;
    form.querySelector('.conflict')?.remove();
    box.querySelector('.who').textContent = theirs.changedByName ? `${problem.detail} ${theirs.changedByName}, ${time(theirs.changedAt)}` : problem.detail;
    box.querySelector('.theirs').textContent = describe(form, theirs);
    box.querySelector('.mine').textContent = describe(form, read(form));
    const settle = keepMine => {
      form.dataset.version = theirs.version;
      form.version.value = theirs.version;
      box.remove();
      const shown = {said: theirs.said, answer: theirs.answer, reason: theirs.reason,
        audience: theirs.audience, privileged: theirs.privileged};
      if (!keepMine) show(form, shown);
      state.last = JSON.stringify(shown);
      tell(form, 'saved', '');
      save(form);
      form.querySelector('[name=said]:checked, [name=said]').focus();
    };
    box.querySelector('.keep-mine').addEventListener('click', () => settle(true));
    box.querySelector('.take-theirs').addEventListener('click', () => settle(false));
    form.append(box);
    tell(form, 'conflict', status.dataset.conflict);
  };

  const describe = (form, said) => {
    const key = said.said === 'chosen' ? said.answer : said.said;
    const radio = form.querySelector(`[name=said][value="${CSS.escape(key)}"]`);
    const label = radio ? radio.closest('label').querySelector('b').textContent : '–';
    return said.reason ? `${label}: ${said.reason}` : label;
  };

  /** Signs in within the page, so that nothing typed is lost. */
  const signIn = () => {
    const dialog = document.getElementById('sign-in-again');
    if (dialog.open) return;
    const form = dialog.querySelector('form');
    const trouble = dialog.querySelector('[role=alert]');
    form.onsubmit = async event => {
      event.preventDefault();
      try {
        const response = await fetch('/api/v1/session', {
          method: 'POST',
          headers: {'Content-Type': 'application/json'},
          body: JSON.stringify({email: form.email.value, password: form.password.value, code: form.code.value}),
        });
        const body = await response.json();
        if (!response.ok) {
          trouble.textContent = body.detail;
          return;
        }
        token = body.formToken;
        root.dataset.csrf = token;
        document.querySelectorAll('input[name=csrf]').forEach(field => { field.value = token; });
        form.password.value = form.code.value = trouble.textContent = '';
        signedOut = false;
        dialog.close();
        saveAll();
      } catch {
        trouble.textContent = status.dataset.offline;
      }
    };
    dialog.showModal();
  };

  /** Other forms go to the server only once it is sure that they arrive: a session that has ended must not cost what was typed. */
  const keep = form => form.addEventListener('submit', async event => {
    if (form.dataset.sure) return;
    event.preventDefault();
    try {
      const response = await fetch('/api/v1/session', {headers: {Accept: 'application/json'}});
      if (response.status === 401) {
        signedOut = true;
        status.textContent = status.dataset.signedOut;
        status.dataset.state = 'signed-out';
        signIn();
        return;
      }
      form.dataset.sure = 'yes';
      form.dataset.dirty = '';
      form.requestSubmit(event.submitter);
    } catch {
      status.textContent = status.dataset.offline;
      status.dataset.state = 'offline';
    }
  });

  const saveAll = () => states.forEach((state, form) => save(form));

  const changed = (form, pause) => {
    const state = stateOf(form);
    if (state.kind === 'conflict') return;
    if (JSON.stringify(read(form)) === state.last) return;
    tell(form, 'dirty', form.querySelector('.state').dataset.unsaved);
    clearTimeout(state.timer);
    state.timer = setTimeout(() => save(form), pause);
  };

  root.querySelectorAll('form.answer').forEach(form => {
    stateOf(form);
    form.addEventListener('input', event => changed(form, event.target.type === 'radio' ? 0 : PAUSE));
    form.addEventListener('change', () => changed(form, 0));
    form.addEventListener('submit', event => {
      if (event.submitter?.name === 'confirm') return;
      event.preventDefault();
      save(form);
    });
  });
  root.classList.add('saves-itself');

  root.querySelectorAll('form[data-keeps]').forEach(form => {
    keep(form);
    form.addEventListener('input', () => { form.dataset.dirty = 'yes'; });
  });

  window.addEventListener('online', saveAll);
  window.addEventListener('beforeunload', event => {
    const open = [...states].some(([form, state]) => JSON.stringify(read(form)) !== state.last);
    if (open || root.querySelector('form[data-dirty=yes]')) event.preventDefault();
  });
  document.body.addEventListener('htmx:configRequest', event => {
    event.detail.headers['X-CSRF-Token'] = token;
    if (lastSaved && event.detail.elt.matches('.panel')) Object.assign(event.detail.parameters, lastSaved);
  });
})();
