// What is asked of a page from within. Each function is sent into the browser by itself, so it uses nothing outside it.

/** What axe-core finds serious or critical. The inside of pictures is left to layout and contrast. */
export async function audit(source) {
  if (!window.axe) {
    new Function(source)();
  }
  const { violations } = await window.axe.run({ exclude: [['svg > *']] }, { resultTypes: ['violations'] });
  return violations
    .filter((each) => ['serious', 'critical'].includes(each.impact))
    .map((each) => `${each.id}: ${each.nodes.length} x ${each.nodes[0].html.slice(0, 160)}`);
}

/** What lies beyond the edge of the page, letters in pictures smaller than so many pixels, pictures without words. */
export function layout(smallest) {
  const wrong = [];
  const width = document.documentElement.clientWidth;
  if (document.scrollingElement.scrollWidth > width) {
    wrong.push(`the page is ${document.scrollingElement.scrollWidth} wide, not ${width}`);
  }
  const printed = matchMedia('print').matches;
  for (const each of document.querySelectorAll('table, svg, p, h1, h2, h3, dl')) {
    const box = each.getBoundingClientRect();
    const scrolls = !printed && each.closest('.scroll');
    if (!scrolls && box.width > 0 && box.right > width + 1) {
      wrong.push(`${each.tagName} reaches to ${Math.round(box.right)} of ${width}: ${each.textContent.trim().slice(0, 40)}`);
    }
  }
  for (const svg of document.querySelectorAll('svg')) {
    const shown = svg.getBoundingClientRect().width;
    const size = (12 * shown) / svg.viewBox.baseVal.width;
    const named = svg.getAttribute('aria-labelledby').split(' ').map((id) => document.getElementById(id)?.textContent);
    if (shown > 0 && size < smallest) {
      wrong.push(`letters of ${size.toFixed(1)} px in "${named[0]}"`);
    }
    if (svg.getAttribute('role') !== 'img' || named.length !== 2 || named.some((text) => !text)) {
      wrong.push('a picture without title and description');
    }
    if (svg.querySelector('script, image, use, a, foreignObject, [href], [style], [onload]')) {
      wrong.push(`a picture with more than shapes and texts: ${named[0]}`);
    }
  }
  const ids = [...document.querySelectorAll('[id]')].map((each) => each.id);
  if (new Set(ids).size < ids.length) {
    wrong.push('two things with one id');
  }
  return wrong;
}

/** On a phone: a list shows every cell of a row under its heading, nothing out of sight, and what is wider says that it scrolls. */
export function phone() {
  const wrong = new Set();
  const width = document.documentElement.clientWidth;
  const says = (each) => !['none', 'normal', '""'].includes(getComputedStyle(each, '::before').content);
  for (const table of document.querySelectorAll('.scroll table')) {
    const named = table.caption?.textContent;
    const scroller = table.closest('.scroll');
    if (!table.querySelector('tbody .id')) {
      const shown = says(scroller) && parseFloat(getComputedStyle(scroller, '::before').height) > 0;
      if (scroller.scrollWidth > scroller.clientWidth && !shown) {
        wrong.add(`"${named}" scrolls without a sign`);
      }
      continue;
    }
    if (table.getAttribute('role') !== 'table') {
      wrong.add(`"${named}" is no table to those who hear it`);
    }
    for (const cell of table.querySelectorAll('tbody :is(th, td)')) {
      const box = cell.getBoundingClientRect();
      const heading = table.tHead.rows[0].cells[cell.cellIndex].textContent;
      if (box.width === 0 || box.left < 0 || box.right > width) {
        wrong.add(`${heading} of "${named}" is out of sight`);
      }
      if (!cell.matches('.name') && !says(cell)) {
        wrong.add(`${heading} of "${named}" stands without its heading`);
      }
      if (cell.closest('tr').querySelector('.name')?.getBoundingClientRect().top > box.top) {
        wrong.add(`${heading} of "${named}" stands before the title`);
      }
    }
  }
  return [...wrong];
}

/** Texts in pictures with less than 4.5:1, shapes with less than 3:1 (WCAG AA), which axe-core does not look at. */
export function contrast() {
  const paper = getComputedStyle(document.querySelector('main')).backgroundColor;
  const parts = (colour) => colour.match(/[\d.]+/g).map(Number);
  const light = (colour) => {
    const [r, g, b] = parts(colour).map((part) => {
      const c = part / 255;
      return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const ratio = (one, other) => {
    const [low, high] = [light(one), light(other)].sort((a, b) => a - b);
    return (high + 0.05) / (low + 0.05);
  };
  const wrong = new Set();
  for (const text of document.querySelectorAll('svg text')) {
    const before = text.previousElementSibling;
    const ground = before?.matches('.cell') ? getComputedStyle(before).fill : paper;
    const measured = ratio(getComputedStyle(text).fill, ground);
    if (measured < 4.5) {
      wrong.add(`text .${text.getAttribute('class')} has ${measured.toFixed(2)}:1`);
    }
  }
  for (const shape of document.querySelectorAll('svg :is(.new, .closed, .done, .rest, .used, .over, .stock, .limit, .flag)')) {
    const style = getComputedStyle(shape);
    const measured = ratio(style.stroke === 'none' ? style.fill : style.stroke, paper);
    if (measured < 3) {
      wrong.add(`shape .${shape.getAttribute('class')} has ${measured.toFixed(2)}:1`);
    }
  }
  return [...wrong];
}

/** The last cell of every row, as far as it goes on one line. */
export function ends() {
  const texts = [...document.querySelectorAll('table tr > :last-child')].map((cell) => {
    const copy = cell.cloneNode(true);
    copy.querySelectorAll('.spoken, [aria-hidden]').forEach((hidden) => hidden.remove());
    return copy.textContent.replace(/\s+/g, '').slice(0, 3);
  });
  return [...new Set(texts)].filter((text) => text !== '');
}

/** Tables that reach the very edge of the paper: half of their outer border stands outside, and is cut. */
export function borders() {
  const edge = document.documentElement.clientWidth - 0.5;
  return [...document.querySelectorAll('table')]
    .filter((table) => table.getBoundingClientRect().right > edge)
    .map((table) => `the right border of ${table.caption?.textContent ?? 'a table'}`);
}
