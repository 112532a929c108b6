/**
 * Runs in a page that shows a card, and measures what a person would notice: cut or broken words, things that stick out,
 * text upon text, pictures without words, faint letters. Looks at what was drawn, and knows nothing of cards' JSON.
 */
globalThis.measure = (() => {
  /** Every piece of text that is to be seen, with the rectangles of its lines. */
  function texts(card) {
    const found = [];
    const walker = document.createTreeWalker(card, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (!node.data.trim() || !node.parentElement.checkVisibility({ visibilityProperty: true })) continue;
      const lines = rects(node, 0, node.data.length);
      if (lines.length > 0) found.push({ node, text: node.data.trim(), lines });
    }
    return found;
  }

  function rects(node, from, to) {
    const range = document.createRange();
    range.setStart(node, from);
    range.setEnd(node, to);
    return [...range.getClientRects()].filter(({ width, height }) => width > 0.5 && height > 0.5);
  }

  /** Words stand on one line each; one with a hyphen may be parted there, unless it is a code or a number. */
  function broken({ node }) {
    return [...node.data.matchAll(/\S+/g)].flatMap(({ 0: word, index }) => {
      const parts = /\d/.test(word) ? [word] : word.split(/(?<=-)/);
      let from = index;
      return parts.flatMap((part) => {
        const lines = rects(node, from, from + part.length).map(({ top }) => Math.round(top));
        from += part.length;
        return new Set(lines).size > 1 ? [`"${part}" is broken in two`] : [];
      });
    });
  }

  function cut({ node, text }, card) {
    const faults = [];
    for (let element = node.parentElement; card.contains(element); element = element.parentElement) {
      const { display, overflowX, overflowY } = getComputedStyle(element);
      if (display === "inline" || display === "contents") continue;
      const wide = element.scrollWidth > element.clientWidth + 1;
      const high = element.scrollHeight > element.clientHeight + 2;
      if (wide && (overflowX !== "visible" || element === blockOf(node))) faults.push(`"${text}" is cut or sticks out`);
      else if (high && overflowY !== "visible") faults.push(`"${text}" is cut below`);
    }
    if (/(?:…|\.\.\.)$/.test(text)) faults.push(`"${text}" ends in an ellipsis`);
    return faults;
  }

  function blockOf(node) {
    let element = node.parentElement;
    while (getComputedStyle(element).display === "inline") element = element.parentElement;
    return element;
  }

  function beyond(card, name, { left, right, top, bottom }) {
    const edge = card.getBoundingClientRect();
    const out = left < edge.left - 1 || right > edge.right + 1 || top < edge.top - 1 || bottom > edge.bottom + 1;
    return out ? [`${name} sticks out of the card`] : [];
  }

  function overlaps(found) {
    return found.flatMap((one, index) =>
      found.slice(index + 1).flatMap((other) => {
        const touches = one.lines.some((a) =>
          other.lines.some(
            (b) =>
              Math.min(a.right, b.right) - Math.max(a.left, b.left) > 2 &&
              Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 4,
          ),
        );
        return touches ? [`"${one.text}" and "${other.text}" overlap`] : [];
      }),
    );
  }

  /** A button's name stands for all that is in it, its pictures too. */
  function hasWords(picture) {
    return picture.hasAttribute("alt") || picture.closest("[role=button][aria-label]") !== null;
  }

  /** What is wrong with a card as it stands there. */
  function faults(card) {
    const found = texts(card);
    if (found.length === 0) return ["there is no text"];
    const pictures = [...card.querySelectorAll("img")];
    return [
      ...new Set([
        ...found.flatMap(broken),
        ...found.flatMap((text) => cut(text, card)),
        ...found.flatMap(({ text, lines }) => lines.flatMap((line) => beyond(card, `"${text}"`, line))),
        ...pictures.flatMap((picture) => beyond(card, `picture "${picture.alt}"`, picture.getBoundingClientRect())),
        ...overlaps(found),
        ...pictures.filter((picture) => !hasWords(picture)).map(() => "a picture has no words"),
        ...pictures.filter((picture) => picture.naturalWidth === 0).map(({ alt }) => `picture "${alt}" is not drawn`),
      ]),
    ];
  }

  function luminance(colour) {
    const [red, green, blue] = colour.map((part) => {
      const share = part / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  }

  function contrast(one, other) {
    const [low, high] = [luminance(one), luminance(other)].sort((a, b) => a - b);
    return (high + 0.05) / (low + 0.05);
  }

  /** The colour of a text, and how much of the ground shows through. */
  function inkOf(element) {
    const [red, green, blue, alpha = 1] = getComputedStyle(element)
      .color.match(/[\d.]+/g)
      .map(Number);
    let opacity = alpha;
    for (let one = element; one; one = one.parentElement) opacity *= Number(getComputedStyle(one).opacity);
    return { ink: [red, green, blue], opacity };
  }

  /** Hides every letter, so that a picture shows the grounds alone. */
  function hideLetters() {
    const style = document.createElement("style");
    style.id = "hidden-letters";
    style.textContent = "* { -webkit-text-fill-color: transparent !important }";
    document.head.append(style);
  }

  function showLetters() {
    document.getElementById("hidden-letters").remove();
  }

  /**
   * Texts with less contrast to their ground than needed, taken at the worst of many points.
   *
   * @param options.png the card without letters, photographed, as base64
   */
  async function faint(card, { png, needed }) {
    const bytes = Uint8Array.from(atob(png), (letter) => letter.charCodeAt(0));
    const picture = await createImageBitmap(new Blob([bytes], { type: "image/png" }));
    const canvas = new OffscreenCanvas(picture.width, picture.height).getContext("2d");
    canvas.drawImage(picture, 0, 0);
    const { data } = canvas.getImageData(0, 0, picture.width, picture.height);
    const edge = card.getBoundingClientRect();
    const zoom = picture.width / edge.width;
    const at = (x, y) => {
      const [column, row] = [Math.floor((x - edge.left) * zoom), Math.floor((y - edge.top) * zoom)];
      const index = 4 * (Math.min(row, picture.height - 1) * picture.width + Math.min(column, picture.width - 1));
      return [data[index], data[index + 1], data[index + 2]];
    };
    return texts(card).flatMap(({ node, text, lines }) => {
      const { ink, opacity } = inkOf(node.parentElement);
      const ratios = lines.flatMap(({ left, top, width, height }) =>
        [0.02, 0.25, 0.5, 0.75, 0.98].flatMap((x) =>
          [0.2, 0.5, 0.8].map((y) => {
            const ground = at(left + x * width, top + y * height);
            const seen = ink.map((part, index) => opacity * part + (1 - opacity) * ground[index]);
            return contrast(seen, ground);
          }),
        ),
      );
      const worst = Math.min(...ratios);
      return worst < needed ? [`"${text}" has a contrast of ${worst.toFixed(2)}`] : [];
    });
  }

  return { faults, faint, hideLetters, showLetters };
})();
