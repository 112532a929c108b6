/**
 * Runs in the Playground's page, before its own scripts, and offers the driver what only code in the page can do.
 */
globalThis.driver = (() => {
  /** How the colours of Teams' dark theme differ from the light ones. */
  const TEXT = { default: "#ffffffff", subtle: "#bfffffff" };
  const ACCENT = { default: "#a6a7dc", subtle: "#8b8cc7" };
  const ATTENTION = { default: "#e37d80", subtle: "#e5e37d80" };
  const GROUNDS = {
    default: "#2d2c2c",
    emphasis: "#201f1f",
    accent: "#2f2f4a",
    good: "#1d3525",
    attention: "#46242a",
    warning: "#443a1c",
  };

  let styles = {};

  // The Playground keeps the colours of cards in a JSON text of its own: whoever sees it parsed can change them later.
  const parse = JSON.parse;
  JSON.parse = (...args) => {
    const value = parse(...args);
    if (value?.containerStyles?.default && value.adaptiveCard) styles = value.containerStyles;
    return value;
  };

  /** Makes cards that are drawn from now on dark. */
  function darken() {
    for (const [name, backgroundColor] of Object.entries(GROUNDS)) {
      const { foregroundColors } = styles[name];
      Object.assign(foregroundColors, { default: TEXT, accent: ACCENT, attention: ATTENTION });
      Object.assign(styles[name], { backgroundColor });
    }
  }

  /** Makes every card that wide. */
  function widen(width) {
    const style = document.getElementById("width") ?? document.head.appendChild(document.createElement("style"));
    style.id = "width";
    style.textContent = `.ac-adaptiveCard { width: ${width}px !important }`;
  }

  /** Resolves when the page has not changed for as many milliseconds. */
  function quiet(milliseconds) {
    return new Promise((resolve) => {
      const done = () => {
        observer.disconnect();
        resolve();
      };
      let timer = setTimeout(done, milliseconds);
      const observer = new MutationObserver(() => {
        clearTimeout(timer);
        timer = setTimeout(done, milliseconds);
      });
      observer.observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
    });
  }

  return { darken, widen, quiet };
})();
