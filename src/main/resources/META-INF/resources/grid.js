// A table one can paste into from a spreadsheet and move in with the keyboard. Without this script it is a form like any other.
(() => {
  const form = document.querySelector('[data-grid]');
  if (!form) return;
  const cells = () => [...form.querySelectorAll('tbody tr')].map(row => [...row.querySelectorAll('td > :is(input, select)')]);

  const place = target => {
    const rows = cells();
    for (let row = 0; row < rows.length; row++) {
      const column = rows[row].indexOf(target);
      if (column >= 0) return {rows, row, column};
    }
    return null;
  };

  /** The table so far, with as many more empty rows as are needed. */
  const grow = count => {
    const body = form.querySelector('tbody');
    for (let have = body.rows.length; have < count; have++) {
      const last = body.rows[have - 1];
      const row = last.cloneNode(true);
      const index = String(Number(last.querySelector('[name=row]').value) + 1);
      row.querySelectorAll('[name]').forEach(field => {
        const parts = field.name.split('-');
        if (parts.length > 1) {
          parts[1] = index;
          field.name = parts.join('-');
          if (field.id) field.id = field.name;
          field.value = '';
          field.removeAttribute('value');
        } else {
          field.value = index;
        }
      });
      row.querySelector('th').firstChild.textContent = have + 1;
      row.querySelectorAll('.bad').forEach(cell => cell.classList.remove('bad'));
      body.append(row);
    }
  };

  const write = (field, text) => {
    if (!field || field.readOnly || field.disabled) return;
    if (field.tagName === 'SELECT') {
      const wanted = text.trim().toLowerCase();
      const option = [...field.options].find(each => each.value.toLowerCase() === wanted || each.text.toLowerCase() === wanted);
      if (option) field.value = option.value;
    } else {
      field.value = text.trim();
    }
    field.dispatchEvent(new Event('input', {bubbles: true}));
  };

  form.addEventListener('paste', event => {
    const text = event.clipboardData.getData('text/plain').replace(/\r\n?/g, '\n').replace(/\n$/, '');
    const at = place(event.target);
    if (!at || !/[\t\n]/.test(text)) return;
    event.preventDefault();
    const lines = text.split('\n').map(line => line.split('\t'));
    grow(at.row + lines.length);
    const rows = cells();
    lines.forEach((line, down) => line.forEach((cell, across) => write(rows[at.row + down][at.column + across], cell)));
  });

  const STEPS = {ArrowUp: [-1, 0], ArrowDown: [1, 0], Enter: [1, 0]};
  form.addEventListener('keydown', event => {
    const step = STEPS[event.key];
    const at = place(event.target);
    if (!step || !at || event.target.tagName === 'SELECT' || event.isComposing) return;
    const next = at.rows[at.row + step[0]]?.[at.column + step[1]];
    if (event.key === 'Enter' || next) event.preventDefault();
    next?.focus();
    next?.select?.();
  });

  form.querySelector('[value=more]')?.addEventListener('click', event => {
    event.preventDefault();
    grow(form.querySelector('tbody').rows.length + 5);
  });
})();
