// Finds elements of an area by their words. Without this script the field stays hidden and the page shows everything.
(() => {
  const box = document.querySelector('.search');
  const field = box.querySelector('input');
  const status = box.querySelector('[role=status]');

  const plain = text => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

  const sections = [...document.querySelectorAll('.indicator')].map(section => ({
    section,
    cards: [...section.querySelectorAll('.element')].map(card => ({card, text: plain(card.textContent)})),
  }));

  const find = () => {
    const words = plain(field.value).split(/\s+/).filter(word => word);
    let found = 0;
    for (const {section, cards} of sections) {
      let here = 0;
      for (const {card, text} of cards) {
        card.hidden = !words.every(word => text.includes(word));
        here += card.hidden ? 0 : 1;
      }
      section.hidden = words.length > 0 && here === 0;
      found += here;
    }
    status.textContent = words.length > 0 ? status.dataset.text.replace('#', found) : '';
  };

  // A link to an element that the search hides brings everything back.
  const reveal = () => {
    const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (target && target.closest('[hidden]')) {
      field.value = '';
      find();
      target.scrollIntoView();
    }
  };

  field.addEventListener('input', find);
  window.addEventListener('hashchange', reveal);
  box.hidden = false;
  find();
})();
