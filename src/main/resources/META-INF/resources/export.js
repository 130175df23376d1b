// Shows how far a download is and lets one cancel it. Without this script the link downloads the same file.
(() => {
  const root = document.querySelector('[data-export]');
  if (!root) return;
  const link = root.querySelector('a');
  const underWay = root.querySelector('.under-way');
  const bar = root.querySelector('progress');
  const count = root.querySelector('.count');
  const cancel = root.querySelector('button');
  const status = root.querySelector('[role=status]');
  const HEADER = 30;
  const ENTRY = 0x04034b50;

  /** Counts the documents that have come whole. The archive says before each how long it is (APPNOTE.TXT, 4.3.7). */
  const counter = () => {
    const bytes = new Uint8Array(HEADER);
    const view = new DataView(bytes.buffer);
    let read = 0;
    let skip = 0;
    let within = false;
    let whole = 0;
    let ended = false;
    return chunk => {
      for (let at = 0; at < chunk.length && !ended;) {
        if (skip > 0) {
          const step = Math.min(skip, chunk.length - at);
          skip -= step;
          at += step;
        } else {
          bytes[read++] = chunk[at++];
        }
        if (within && skip === 0) {
          whole++;
          within = false;
          read = 0;
        } else if (read === HEADER && !within) {
          ended = view.getUint32(0, true) !== ENTRY;
          skip = view.getUint16(26, true) + view.getUint16(28, true) + view.getUint32(18, true);
          within = true;
        }
      }
      return whole;
    };
  };

  const show = (done, all) => {
    bar.max = all;
    bar.value = done;
    count.textContent = root.dataset.count.replace('##', all).replace('#', done);
  };

  const keep = (parts, name) => {
    const address = URL.createObjectURL(new Blob(parts, {type: 'application/zip'}));
    const saving = document.createElement('a');
    saving.href = address;
    saving.download = name;
    saving.click();
    setTimeout(() => URL.revokeObjectURL(address), 60000);
  };

  const fetchAll = async signal => {
    const response = await fetch(link.href, {signal, redirect: 'error'});
    if (!response.ok) return response.status === 503 ? 'busy' : 'broken';
    const all = Number(response.headers.get('Principled-Documents'));
    const counted = counter();
    const parts = [];
    let done = 0;
    show(0, all);
    for (const reader = response.body.getReader();;) {
      const {done: ended, value} = await reader.read();
      if (ended) break;
      parts.push(value);
      done = counted(value);
      show(done, all);
    }
    if (done !== all) return 'broken';
    keep(parts, link.download);
    return 'done';
  };

  link.addEventListener('click', async event => {
    event.preventDefault();
    if (!underWay.hidden) return;
    const abort = new AbortController();
    cancel.onclick = () => abort.abort();
    underWay.hidden = false;
    status.textContent = root.dataset.begun;
    const outcome = await fetchAll(abort.signal).catch(() => (abort.signal.aborted ? 'cancelled' : 'broken'));
    underWay.hidden = true;
    status.textContent = root.dataset[outcome];
    link.focus();
  });
})();
