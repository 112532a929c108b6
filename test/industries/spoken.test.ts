/**
 * Holds what businesses are taken for when somebody names them who knows nothing of our lists, from the phrase to the tabs.
 */
import assert from "node:assert/strict";
import { describe, it } from "mocha";
import type { Mode } from "../../src/core/mode.ts";
import { createPersona } from "../../src/core/persona.ts";
import { parseTrigger } from "../../src/core/trigger.ts";
import { type Recognised, recognise } from "../../src/industries/recognise.ts";
import { wordsOf } from "../core/dashboards.ts";
import { cardOf } from "../core/laws.ts";
import { localModeOf } from "./businesses.ts";
import { DECEIVING, OWNED, SLIPPED, SPOKEN, SPOKEN_ABROAD, TRADE_WORDS } from "./spoken.ts";
import { WORDS_OF_BUSINESS } from "./spoken-business.ts";
import { SPOKEN_FIRMS, WORDS_OF_FIRMS } from "./spoken-firms.ts";
import { EVERYDAY, ODD, TRENDY } from "./spoken-oddly.ts";
import { SPOKEN_PUBLIC, WORDS_OF_THE_PUBLIC } from "./spoken-public.ts";
import { SPOKEN_SERVICES, WORDS_OF_SERVICES } from "./spoken-services.ts";
import { SPOKEN_SHOPS, WORDS_OF_SHOPS } from "./spoken-shops.ts";
import { SPOKEN_TRADES, WORDS_TRADES } from "./spoken-trades.ts";
import { OWNED_WIDELY, SPOKEN_FAR_ABROAD, SPOKEN_WIDELY, WORDS_WIDELY } from "./spoken-widely.ts";

/** Says a business as a person would, and tells what it was taken for. */
function said(words: string): Recognised {
  const article = /^[aeiou]/i.test(words) ? "an" : "a";
  const heard = parseTrigger(words.startsWith("presto") ? words : `presto, you're ${article} ${words}`);
  assert.equal(heard.kind, "becomes", words);
  return recognise(heard.kind === "becomes" ? heard.business : "");
}

function kindOf({ family, speciality }: Recognised, like: string): string {
  return like.includes("/") ? `${family}/${speciality}` : family;
}

/** All that stands on a business's tabs, settings aside, without its own name. */
function textOf(mode: Mode): string {
  const persona = createPersona(mode, { seed: 4711, day: "2026-11-21" });
  const words = mode.tabs.slice(0, -1).flatMap(({ id }) => {
    const card = cardOf(mode, id, { seed: 4711, persona, profile: "teams", paint: () => "" });
    return wordsOf(card);
  });
  return words.join("\n").toLowerCase().replaceAll(mode.name.toLowerCase(), "");
}

/** Lists businesses whose tabs say fewer than three of the words expected. */
async function poorOf(list: readonly (readonly [said: string, beginnings: string])[]): Promise<readonly string[]> {
  const poor = [];
  for (const [words, beginnings] of list) {
    const text = textOf(await localModeOf(words));
    const found = beginnings.split(" ").filter((beginning) => text.includes(beginning.toLowerCase()));
    if (found.length < 3) poor.push(`${words}: only ${found.join(", ")}`);
  }
  return poor;
}

describe("a business as people name it", () => {
  const lists = [
    ["named", SPOKEN],
    ["more, of every sort", SPOKEN_WIDELY],
    ["particular trades", SPOKEN_TRADES],
    ["services and leisure", SPOKEN_SERVICES],
    ["shops, kitchens and farms", SPOKEN_SHOPS],
    ["services to people and the public", SPOKEN_PUBLIC],
    ["firms", SPOKEN_FIRMS],
    ["named in other languages", SPOKEN_ABROAD],
    ["named in more languages", SPOKEN_FAR_ABROAD],
    ["misspelt", SLIPPED],
    ["easily mistaken", DECEIVING],
  ] as const;
  for (const [how, list] of lists)
    it(`is taken for what it is, ${list.length} ${how}`, () =>
      assert.deepEqual(
        list.map(([words, kind]) => [words, kindOf(said(words), kind)]),
        list,
      ));

  for (const brands of [OWNED, OWNED_WIDELY])
    it(`has the owner's spelling, ${brands.length} brands`, () =>
      assert.deepEqual(
        brands.map(([words, kind]) => {
          const found = recognise(words);
          return [words, kindOf(found, kind), found.company];
        }),
        brands,
      ));

  it(`says three words of its trade or more, at least 95 of ${TRADE_WORDS.length}`, async () => {
    const poor = await poorOf(TRADE_WORDS);
    assert.ok(poor.length <= 5, poor.join("\n"));
  });

  it(`says three of a few words that another would expect, nine times of ten in ${WORDS_WIDELY.length}`, async () => {
    const poor = await poorOf(WORDS_WIDELY);
    assert.ok(poor.length <= WORDS_WIDELY.length / 10, poor.join("\n"));
  });

  for (const [sort, list] of [
    ["everyday", EVERYDAY],
    ["trendy", TRENDY],
    ["odd", ODD],
    ["business", WORDS_OF_BUSINESS],
    ["public", WORDS_OF_THE_PUBLIC],
  ] as const)
    it(`says three of a few words that another would expect, nine times of ten in ${list.length} ${sort} ones`, async () => {
      const poor = await poorOf(list);
      assert.ok(poor.length <= list.length / 10, poor.join("\n"));
    });

  for (const list of [WORDS_TRADES, WORDS_OF_SERVICES, WORDS_OF_SHOPS, WORDS_OF_FIRMS])
    it(`says three words of its trade or more, at least 95 of 100 among ${list.length} particular ones`, async () => {
      const poor = await poorOf(list);
      assert.ok(poor.length <= list.length / 20, poor.join("\n"));
    });

  it("shares no set of tab labels with one of another family", async () => {
    const owners = new Map<string, string>();
    for (const [words] of [
      ...SPOKEN,
      ...SPOKEN_WIDELY,
      ...SPOKEN_TRADES,
      ...SPOKEN_SERVICES,
      ...SPOKEN_SHOPS,
      ...SPOKEN_PUBLIC,
      ...WORDS_OF_THE_PUBLIC,
      ...WORDS_WIDELY,
      ...WORDS_OF_BUSINESS,
      ...EVERYDAY,
      ...TRENDY,
      ...ODD,
    ]) {
      const mode = await localModeOf(words);
      const labels = mode.tabs.map(({ label }) => label).join(" · ");
      const [family = ""] = mode.id.replace("local:", "").split("/"); // the one it is told with
      assert.equal(owners.get(labels) ?? family, family, labels);
      owners.set(labels, family);
    }
  });
});
