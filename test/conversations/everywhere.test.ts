/**
 * A question, a short answer, the right chart: in every business that is built in and in ten that are made, with a model and
 * without one, in chats that stream and in chats that don't. What is right is computed from the business's data.
 */
import assert from "node:assert/strict";
import { after, before, describe, it } from "mocha";
import { describeChart } from "../../src/core/chart.ts";
import { drawChart, type Paint } from "../../src/core/drawing.ts";
import type { Mode } from "../../src/core/mode.ts";
import { createPalette } from "../../src/core/palette.ts";
import { createPersona } from "../../src/core/persona.ts";
import { Session } from "../../src/core/session.ts";
import { BUILT_IN, modeOf } from "../../src/industries/modes.ts";
import { createPaint } from "../../src/shell/pictures.ts";
import { leapingClock } from "../clock.ts";
import { converses } from "../model/chat.ts";
import { settingsFor } from "../model/draft.ts";
import { openService, type Play, type Service, says } from "../model/service.ts";
import { type Channel, type Heard, openChannel, type Place, type Talk } from "./channel.ts";
import { type Charted, callFor, chartedOf, lastFigure, MADE, type Titled } from "./charted.ts";
import type { Sent } from "./connector.ts";
import { cardOf, picturesOn } from "./seen.ts";
import { readStreaminfo } from "./streams.ts";

const SEED = 4711;
const BUSINESSES = [...BUILT_IN.map(({ name }) => name), ...MADE];
/** How the original asked, and of which fact. */
const CHECKING = { fact: "checking", question: "How much is left in my checking account?" } as const;
const PLACES: readonly (readonly [where: string, place: Place])[] = [
  ["a chat in Teams", {}],
  ["Web Chat", { channelId: "webchat" }],
  ["the Emulator", { channelId: "emulator" }],
];

/** A model that drafts a business with names that no family has. */
function drafts(business: string): Play {
  const draft = {
    company: `Moonbeam ${business}`,
    tagline: "Made of moonlight",
    colour: "#7B1FA2",
    metrics: [
      { label: "Moonbeam worth", unit: "money", low: 500, high: 9_000 },
      { label: "Stardust points", unit: "count", low: 30, high: 400 },
    ],
  };
  return says(JSON.stringify(draft));
}

describe("A question, its answer and its chart", () => {
  let channel: Channel;
  let service: Service;
  let paint: Paint;
  before(async () => {
    paint = await createPaint();
    service = await openService();
  });
  after(() => service.close());

  /** A conversation with a business, and all that can be asked of it. */
  async function become(business: string, place: Place) {
    const talk = channel.conversation(business, place);
    await talk.say(`Presto-Change-O, you're a ${business}`);
    await talk.say(`seed ${SEED}`);
    const session = Session.parse(await channel.kept(talk, place.channelId));
    assert.ok(session.mode, `Expected a ${business}`);
    const mode = await modeOf(session.mode);
    const asked = chartedOf(mode, createPersona(mode, { seed: SEED, day: session.day }));
    assert.ok(asked.length > 0, `A ${business} has nothing to chart`);
    const own = asked.map((one) => (one.fact.id === CHECKING.fact ? { ...one, question: CHECKING.question } : one));
    return { talk, mode, asked: own };
  }

  /** Checks that a turn showed one message with one card whose only chart is this one, to the last number. */
  function assertChart({ status, replies }: Heard, { title, chart }: Titled, { colour }: Mode): void {
    assert.equal(status, 200);
    assert.equal(replies.length, 1, `Expected one message, there are ${replies.length}`);
    const charts = picturesOn(cardOf(replies[0])).filter(({ altText }) => altText.includes(". "));
    assert.deepEqual(
      charts.map(({ altText }) => altText),
      [`${title}. ${describeChart(chart)}`],
    );
    assert.equal(charts[0]?.url, paint(drawChart(chart, createPalette(colour))), `${title} is drawn otherwise`);
  }

  /** Checks that an answer is short and has the figure. */
  function assertShort(message: Sent | undefined, { question, figure }: Charted): void {
    const text = message?.text ?? "";
    const words = text.split(/\s/).map((word) => word.replace(/[.,]$/, ""));
    assert.ok(words.includes(figure), `${question} Not ${figure}: ${text}`);
    assert.ok(text.length <= 160 && text.split(/[.!?](?=\s)/).length <= 2, `${question} Too long: ${text}`);
  }

  describe("without a model", () => {
    before(async () => {
      channel = await openChannel({ clock: leapingClock() });
    });
    after(() => channel.close());

    for (const [where, place] of PLACES)
      for (const business of BUSINESSES)
        it(`is right in ${where}: ${business}`, async () => {
          const { talk, mode, asked } = await become(business, place);
          for (const one of asked) {
            const heard = await talk.say(one.question);
            assertShort(heard.replies[0], one);
            assertChart(heard, one.towards ?? one.months, mode);
          }
        });
  });

  describe("with a model", () => {
    before(async () => {
      await import("openai"); // the first request of a process loads it
      channel = await openChannel({
        settings: {
          ...settingsFor(service),
          CHAT_DEADLINE_MS: "5000",
          MODEL_REQUESTS_PER_TENANT: "1000", // all of this is one minute to the bot
        },
        clock: leapingClock(),
      });
    });
    after(() => channel.close());

    /** Asks, and hears what the model makes of the tool's result, and what was sent meanwhile. */
    async function ask(talk: Talk, { fact, question }: Charted) {
      const sentence = (figure: string) => `Your ${fact.label.toLowerCase()} stands at ${figure}.`;
      const part = {
        asked: /./,
        calls: [callFor(fact)],
        says: ([told]: readonly unknown[]) => sentence(lastFigure(told)),
      };
      service.always(converses([part]));
      const before = channel.connector.tries.length;
      const heard = await talk.say(question);
      return { heard, sentence, sent: channel.connector.tries.slice(before).map(({ activity }) => activity) };
    }

    for (const [where, place] of PLACES)
      for (const business of BUSINESSES)
        it(`is right in ${where}: ${business}`, async () => {
          service.always(drafts(business));
          const { talk, mode, asked } = await become(business, place);
          if (mode.origin !== "built-in") assert.equal(mode.company, `Moonbeam ${business}`);
          for (const one of asked) {
            const { heard, sentence, sent } = await ask(talk, one);
            assert.equal(heard.replies[0]?.text, sentence(one.figure));
            assertShort(heard.replies[0], one);
            assertChart(heard, one.months, mode);
            const streamed = sent.flatMap((activity) => readStreaminfo(activity)?.streamType ?? []);
            const ways = place.channelId === undefined ? ["informative", "streaming", "final"] : [];
            assert.deepEqual([...new Set(streamed)], ways, "It streams where it can, and only there");
          }
        });
  });
});
