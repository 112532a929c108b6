/**
 * Runs in a page and draws cards with the package that Web Chat draws them with, under the settings that Web Chat gives it
 * when nobody sets others.
 */
globalThis.webchat = (() => {
  const { AdaptiveCard, HostConfig, SerializationContext, GlobalSettings } = globalThis.AdaptiveCards;

  const colours = (foreground) => ({
    default: { default: foreground, subtle: "#767676" },
    accent: { default: "#0063B1", subtle: "#0063B1" },
  });

  const HOST = {
    supportsInteractivity: true,
    fontFamily: "Calibri, 'Helvetica Neue', Arial, sans-serif",
    fontSizes: { small: 12, default: 14, medium: 17, large: 21, extraLarge: 26 },
    imageSizes: { small: 40, medium: 80, large: 160 },
    containerStyles: {
      default: { foregroundColors: colours("#000000") },
      emphasis: { backgroundColor: "#F0F0F0", foregroundColors: colours("#000000") },
    },
    actions: {
      actionAlignment: "stretch",
      actionsOrientation: "vertical",
      buttonSpacing: 8,
      maxActions: 100,
      showCard: { actionMode: "inline", inlineTopMargin: 8 },
      spacing: "default",
    },
    adaptiveCard: { allowCustomStyle: false },
    imageSet: { imageSize: "medium", maxImageHeight: 100 },
    factSet: {
      title: { size: "default", isSubtle: false, weight: "bolder", wrap: true, maxWidth: 150 },
      value: { size: "default", isSubtle: false, weight: "default", wrap: true },
      spacing: 8,
    },
  };

  AdaptiveCard.onProcessMarkdown = (text, result) => {
    const paragraph = document.createElement("p");
    paragraph.style.margin = "0";
    paragraph.textContent = text;
    result.outputHtml = paragraph.outerHTML;
    result.didProcess = true;
  };
  GlobalSettings.setTabIndexAtCardRoot = false;

  /** What presses of the drawn card's buttons would send. */
  const sent = [];

  /** Draws a card in place of the last one. Returns what the renderer had to say about it. */
  function draw(json, width) {
    const card = new AdaptiveCard();
    card.hostConfig = new HostConfig(HOST);
    card.onExecuteAction = (action) => {
      sent.push({ type: action.getJsonTypeName(), title: action.title, data: action.data });
    };
    const context = new SerializationContext();
    card.parse(json, context);
    const said = Array.from({ length: context.eventCount }, (_, index) => context.getEventAt(index).message);
    const invalid = card.validateProperties().validationEvents.map(({ message }) => message);
    const place = document.getElementById("card");
    place.style.width = `${width}px`;
    place.replaceChildren(card.render());
    sent.length = 0;
    return [...said, ...invalid];
  }

  return { draw, sent };
})();
