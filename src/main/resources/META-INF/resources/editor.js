// Saves every answer as it is given. A page that says "saved" has the server's word for it; whatever is not saved stays in the page.
(() => {
  const root = document.querySelector('[data-editor]');
  if (!root) return;
  const status = root.querySelector('.saving');
  const dialog = document.getElementById('sign-in-again');
  const RETRY = [2000, 5000, 15000, 30000];
  const PAUSE = 700;
  const NOTHING = {said: 'open', answer: '', reason: '', audience: 'coalition', privileged: '', version: 0};
  const JSON_TYPE = {'Content-Type': 'application/json'};
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
  const isOpen = form => JSON.stringify(read(form)) !== stateOf(form).last;

  const announce = (kind, sentence) => {
    status.textContent = sentence;
    status.dataset.state = kind;
  };

  /** Tells about one answer beside it, and about the page at its top. */
  const tell = (form, kind, sentence) => {
    stateOf(form).kind = kind;
    form.dataset.state = kind;
    form.querySelector('.state').textContent = sentence;
    const all = [...states.values()].map(each => each.kind);
    const worst = ['conflict', 'refused', 'signed-out', 'offline', 'saving', 'dirty'].find(each => all.includes(each));
    const key = {conflict: 'conflict', refused: 'refused', 'signed-out': 'signedOut', offline: 'offline'}[worst];
    announce(worst ?? 'saved', key ? status.dataset[key] : worst ? status.dataset.saving : sentence);
  };

  const url = (form, part = '') => `${root.dataset.api}/answers/${encodeURIComponent(form.dataset.code)}${part}`
    + (form.dataset.line ? `?line=${encodeURIComponent(form.dataset.line)}` : '');

  const send = (method, form, part, body) => fetch(url(form, part), {
    method,
    headers: {...JSON_TYPE, 'If-Match': `"${form.dataset.version}"`, 'X-CSRF-Token': token},
    body,
  });

  const time = text => new Date(text).toLocaleTimeString([], {hour: '2-digit', minute: '2-digit', second: '2-digit'});

  /** "N/A" is not sent before it has the reason it needs. */
  const isWhole = said => said.said !== 'na' || (said.answer && said.reason.trim());

  const save = async form => {
    const state = stateOf(form);
    const said = read(form);
    const text = JSON.stringify(said);
    if (state.busy || state.kind === 'conflict' || text === state.last || !isWhole(said)) return;
    if (signedOut) {
      tell(form, 'signed-out', status.dataset.signedOut);
      signIn();
      return;
    }
    state.busy = true;
    tell(form, 'saving', status.dataset.saving);
    try {
      const response = await send('PUT', form, '', text);
      const body = await response.json();
      state.busy = false;
      await answered(form, state, text, response, body);
    } catch {
      state.busy = false;
      offline(form, state);
    }
  };

  const answered = async (form, state, text, response, body) => {
    if (response.ok) {
      taken(form, state, text, body);
      if (isOpen(form)) save(form);
    } else if (response.status === 412) {
      conflict(form, state, body);
    } else if (response.status === 401) {
      ended(form);
    } else if (response.status === 403 && await isRenewed()) {
      save(form);
    } else if (response.status >= 500 || response.status === 429) {
      offline(form, state);
    } else {
      tell(form, 'refused', body.detail);
    }
  };

  /** Notes the version that the next change is based on; so is opening the lines. */
  const stamp = (form, version) => {
    form.dataset.version = version;
    form.version.value = version;
    const lines = form.closest('.element')?.querySelector('form.lines');
    if (lines && !form.dataset.line) lines.version.value = version;
  };

  const taken = (form, state, text, body) => {
    state.last = text;
    state.tries = 0;
    stamp(form, body.version);
    form.querySelector('.carried')?.remove();
    tell(form, 'saved', status.dataset.saved.replace('#', time(body.changedAt)));
    lastSaved = {code: form.dataset.code, line: form.dataset.line};
    document.body.dispatchEvent(new CustomEvent('answer-saved'));
  };

  /** Nothing is given up: tried again with growing pauses, and at once when the connection is back. */
  const offline = (form, state) => {
    tell(form, 'offline', status.dataset.offline);
    clearTimeout(state.timer);
    state.timer = setTimeout(() => save(form), RETRY[Math.min(state.tries++, RETRY.length - 1)]);
  };

  const ended = form => {
    signedOut = true;
    if (form) tell(form, 'signed-out', status.dataset.signedOut);
    else announce('signed-out', status.dataset.signedOut);
    signIn();
  };

  /** Somebody else was faster: both versions are shown, and a person chooses. */
  const conflict = (form, state, problem) => {
    const theirs = problem.theirs ?? NOTHING;
    const box = document.getElementById('conflict').content.cloneNode(true).firstElementChild;
    form.querySelector('.conflict')?.remove();
    box.querySelector('.who').textContent = theirs.changedByName
      ? `${problem.detail} ${theirs.changedByName}, ${time(theirs.changedAt)}` : problem.detail;
    box.querySelector('.theirs').textContent = describe(form, theirs);
    box.querySelector('.mine').textContent = describe(form, read(form));
    const settle = keepMine => {
      stamp(form, theirs.version);
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

  const nameOf = radio => {
    const label = radio?.closest('label');
    return (label?.querySelector('b') ?? label?.querySelector('span'))?.textContent ?? '–';
  };

  /** Everything that an answer says, so that two that differ never look alike. */
  const describe = (form, said) => {
    const key = said.said === 'chosen' ? said.answer : said.said;
    const radio = form.querySelector(`[name=said][value="${CSS.escape(key)}"]`);
    const na = said.said === 'na' ? form.na.querySelector(`[value="${CSS.escape(said.answer)}"]`)?.text : '';
    const audience = form.audience.querySelector(`[value="${CSS.escape(said.audience)}"]`)?.text;
    const label = [nameOf(radio), na].filter(part => part).join(', ');
    const lines = [said.reason ? `${label}: ${said.reason}` : label];
    if (said.reason && audience) lines.push(audience);
    if (said.privileged) lines.push(`${form.querySelector(`label[for="${CSS.escape(form.privileged.id)}"]`).textContent}: ${said.privileged}`);
    return lines.join('\n');
  };

  /** Who is signed in now; nobody where the session has ended. A failing connection throws. */
  const present = async () => {
    const response = await fetch('/api/v1/session', {headers: {Accept: 'application/json'}});
    return response.ok ? response.json() : null;
  };

  const adopt = fresh => {
    token = fresh.formToken;
    root.dataset.csrf = token;
    document.querySelectorAll('input[name=csrf]').forEach(field => { field.value = token; });
    signedOut = false;
  };

  /** Whether another page of the same person has signed in again, so that this one can go on with that session. */
  const isRenewed = async () => {
    const person = await present();
    if (!person || person.id !== root.dataset.person || person.formToken === token) return false;
    adopt(person);
    return true;
  };

  /** Signs in within the page, so that nothing typed is lost. */
  const signIn = async () => {
    if (!dialog || dialog.open) return;
    dialog.querySelector('[role=alert]').textContent = '';
    dialog.showModal();
  };

  dialog?.querySelector('form').addEventListener('submit', async event => {
    event.preventDefault();
    const form = event.target;
    const trouble = dialog.querySelector('[role=alert]');
    try {
      if (!await isRenewed()) {
        const response = await fetch('/api/v1/session', {
          method: 'POST',
          headers: {...JSON_TYPE, 'X-CSRF-Token': (await present())?.formToken ?? ''},
          body: JSON.stringify({email: form.email.value, password: form.password.value, code: form.code.value}),
        });
        if (!response.ok) {
          trouble.textContent = (await response.json()).detail;
          return;
        }
        const person = await present();
        if (person?.id !== root.dataset.person) {
          trouble.textContent = dialog.dataset.otherPerson;
          return;
        }
        adopt(person);
      }
      form.password.value = form.code.value = '';
      dialog.close();
      saveAll();
    } catch {
      trouble.textContent = status.dataset.offline;
    }
  });

  const saveAll = () => states.forEach((state, form) => save(form));

  const changed = (form, pause) => {
    const state = stateOf(form);
    if (state.kind === 'conflict' || !isOpen(form)) return;
    tell(form, 'dirty', form.querySelector('.state').dataset.unsaved);
    clearTimeout(state.timer);
    state.timer = setTimeout(() => save(form), pause);
  };

  /** What was carried over is confirmed as it stands; once it was changed, saving it is the confirmation. */
  const confirm = async form => {
    const state = stateOf(form);
    if (isOpen(form)) {
      save(form);
      return;
    }
    try {
      const response = await send('POST', form, '/confirm', null);
      await answered(form, state, state.last, response, await response.json());
    } catch {
      offline(form, state);
    }
  };

  /** Other forms go to the server only once it is sure that they arrive: a session that has ended must not cost what was typed. */
  const keep = async (form, submitter) => {
    try {
      const person = await present();
      if (!person || person.id !== root.dataset.person) {
        ended(null);
        return;
      }
      adopt(person);
      form.dataset.sure = 'yes';
      form.dataset.dirty = '';
      form.requestSubmit(submitter);
    } catch {
      announce('offline', status.dataset.offline);
    }
  };

  root.querySelectorAll('form.answer').forEach(stateOf);
  root.classList.add('saves-itself');

  // Listened for at the root: parts of the page come later.
  root.addEventListener('input', event => {
    const form = event.target.form;
    if (form?.matches('.answer')) changed(form, event.target.type === 'radio' ? 0 : PAUSE);
    else if (form?.matches('[data-keeps]')) form.dataset.dirty = 'yes';
  });
  root.addEventListener('change', event => {
    if (event.target.form?.matches('.answer')) changed(event.target.form, 0);
  });
  root.addEventListener('submit', event => {
    const form = event.target;
    if (form.matches('.answer')) {
      event.preventDefault();
      if (event.submitter?.name === 'confirm') confirm(form);
      else save(form);
    } else if (form.matches('[data-keeps]:not([hx-post])') && !form.dataset.sure) {
      event.preventDefault();
      keep(form, event.submitter);
    }
  });

  window.addEventListener('online', saveAll);
  window.addEventListener('beforeunload', event => {
    if ([...states.keys()].some(isOpen) || root.querySelector('form[data-dirty=yes]')) event.preventDefault();
  });

  document.body.addEventListener('htmx:configRequest', event => {
    event.detail.headers['X-CSRF-Token'] = token;
    if (event.detail.parameters.csrf) event.detail.parameters.csrf = token;
    if (lastSaved && event.detail.elt.matches('.panel')) Object.assign(event.detail.parameters, lastSaved);
  });
  document.body.addEventListener('htmx:beforeRequest', event => {
    if (event.detail.elt.matches('form')) event.detail.elt.dataset.dirty = '';
  });
  document.body.addEventListener('htmx:responseError', event => {
    if (event.detail.elt.matches('form')) event.detail.elt.dataset.dirty = 'yes';
    if (event.detail.xhr.status === 401) ended(null);
    else announce('refused', status.dataset.notTaken);
  });
  document.body.addEventListener('htmx:sendError', event => {
    if (event.detail.elt.matches('form')) event.detail.elt.dataset.dirty = 'yes';
    announce('offline', status.dataset.offline);
  });
})();
