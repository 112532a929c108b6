/**
 * What records come to, kind by kind, as it is charted in every business that is built in and in ten that are made: with a
 * model and without one. The amounts are added up here, from the customer's records.
 */
import assert from "node:assert/strict";
import { after, before, describe, it } from "mocha";
import type { Column, Ledger, Unit } from "../../src/core/blueprint.ts";
import { formatNumber, formatValue } from "../../src/core/format.ts";
import type { Mode } from "../../src/core/mode.ts";
import { createPersona, type Persona } from "../../src/core/persona.ts";
import { Session } from "../../src/core/session.ts";
import { BUILT_IN, modeOf } from "../../src/industries/modes.ts";
import { leapingClock } from "../clock.ts";
import { type Call, converses, type Part } from "../model/chat.ts";
import { settingsFor } from "../model/draft.ts";
import { openService, type Service } from "../model/service.ts";
import { type Channel, type Heard, openChannel } from "./channel.ts";
import { MADE } from "./charted.ts";
import { cardOf, picturesOn } from "./seen.ts";

/** A customer with several records of every kind. */
const SEED = 1440;
const BUSINESSES = [...BUILT_IN.map(({ name }) => name), ...MADE];

/** Records that a mode charts by kind. `amount` is what is added up, if it can be. */
type Parted = {
  readonly ledger: Ledger;
  readonly by: Column;
  readonly amount: Column | undefined;
};

/** Everything that a mode puts together by a column in which some records differ. */
function partedOf({ tabs, blueprint }: Mode, { ledgers }: Persona): readonly Parted[] {
  return tabs
    .flatMap(({ blocks }) => blocks)
    .flatMap((block): readonly Parted[] => {
      if (block.kind !== "chart" || block.plot.kind !== "groups") return [];
      const { plot } = block;
      const ledger = blueprint.ledgers.find(({ id }) => id === plot.ledger);
      const by = ledger?.columns.find(({ id }) => id === plot.by);
      const kinds = (ledgers[plot.ledger] ?? []).map((row) => row[plot.by]);
      const different = new Set(kinds).size;
      if (ledger === undefined || by === undefined || different < 2) return [];
      const column = ledger.columns.find(({ id }) => id === plot.column);
      return [
        { ledger, by, amount: column && ["money", "dollars", "count"].includes(column.unit) ? column : undefined },
      ];
    });
}

/** What each kind comes to, the largest first: how many, or how much. */
function added({ ledgers }: Persona, { ledger, by }: Parted, amount: Column | undefined): readonly [string, number][] {
  const sums = new Map<string, number>();
  for (const row of ledgers[ledger.id] ?? []) {
    const kind = formatValue(row[by.id] ?? "", by.unit);
    sums.set(kind, (sums.get(kind) ?? 0) + (amount ? Math.round(Number(row[amount.id]) * 100) : 100));
  }
  return [...sums].toSorted(([, a], [, b]) => b - a).map(([kind, hundredths]) => [kind, hundredths / 100]);
}

/** Checks that a chart has every kind with what it comes to; the largest five and the rest, if there are more than six. */
function assertParts(shown: readonly string[], all: readonly [string, number][], unit: Unit = "count"): void {
  const write = ([kind, value]: readonly [string, number]) => `${kind} ${formatNumber(value, unit)}`;
  const kept = all.length > 6 ? all.slice(0, 5) : all;
  const rest = all.slice(kept.length).reduce((sum, [, value]) => sum + Math.round(value * 100), 0) / 100;
  const others = rest > 0 ? [write(["Other", rest])] : [];
  const sizes = (parts: readonly string[]) => parts.map((part) => part.split(" ").at(-1));
  assert.deepEqual(sizes(shown), sizes([...kept.map(write), ...others]), shown.join(", "));
  const truths = new Set([...all.map(write), ...others]); // of two kinds as large as each other either may be kept
  assert.deepEqual(
    shown.filter((part) => !truths.has(part)),
    [],
  );
}

/** The parts of the only chart of an answer below a title, without their percents. */
function partsShown({ replies }: Heard, title: string): readonly string[] {
  const pictures = picturesOn(cardOf(replies[0])).filter(({ altText }) => altText.includes(". "));
  assert.equal(pictures.length, 1, `Expected one chart below "${replies[0]?.text}"`);
  const words = pictures[0]?.altText ?? "";
  assert.ok(words.startsWith(`${title}. `), `${words} is not "${title}"`);
  return words
    .slice(title.length + 2, -1)
    .replace(/ \(\d+%\)/g, "")
    .split(/(?<=\d), /); // names have commas too
}

describe("Records, kind by kind", () => {
  let channel: Channel;
  let service: Service;
  before(async () => {
    service = await openService();
  });
  after(() => service.close());

  async function become(business: string) {
    const talk = channel.conversation(business);
    await talk.say(`Presto-Change-O, you're a ${business}`);
    await talk.say(`seed ${SEED}`);
    const session = Session.parse(await channel.kept(talk));
    assert.ok(session.mode, `Expected a ${business}`);
    const mode = await modeOf(session.mode);
    const persona = createPersona(mode, { seed: SEED, day: session.day });
    return { talk, mode, persona, parted: partedOf(mode, persona) };
  }

  describe("without a model", () => {
    before(async () => {
      channel = await openChannel({ clock: leapingClock() });
    });
    after(() => channel.close());

    /** Records that all have a kind of their own are listed rather than counted. */
    const isCounted = ({ ledger, by }: Parted, { ledgers }: Persona): boolean => {
      const kinds = (ledgers[ledger.id] ?? []).map((row) => row[by.id]);
      return new Set(kinds).size < kinds.length;
    };

    it("are charted as they are, wherever some are alike", async () => {
      let tried = 0;
      for (const business of BUSINESSES) {
        const { talk, persona, parted } = await become(business);
        for (const one of parted.filter((each) => isCounted(each, persona))) {
          const [records, kind] = [one.ledger.label, one.by.label.toLowerCase()];
          const heard = await talk.say(`How many ${records.toLowerCase()} by ${kind}? Chart them`);
          assertParts(partsShown(heard, `${records}: how many by ${kind}`), added(persona, one, undefined));
          tried += 1;
        }
      }
      assert.ok(tried >= 10, `Only ${tried} charts were tried`);
    });
  });

  describe("with a model", () => {
    before(async () => {
      await import("openai"); // the first request of a process loads it
      const settings = { ...settingsFor(service), CHAT_DEADLINE_MS: "5000", MODEL_REQUESTS_PER_TENANT: "1000" };
      channel = await openChannel({ settings, clock: leapingClock() });
    });
    after(() => channel.close());

    function parts({ ledger, by, amount }: Parted): Part {
      const chart = {
        kind: "pie",
        facts: null,
        months: null,
        ledger: ledger.id,
        by: by.id,
        column: amount?.id ?? null,
      };
      const call: Call = { name: "show_chart", arguments: chart };
      return { asked: /./, calls: [call], says: "Here is what it comes to." };
    }

    for (const business of BUSINESSES)
      it(`are charted as the model asks: ${business}`, async () => {
        service.always(converses([]));
        const { talk, persona, parted } = await become(business);
        assert.ok(parted.length > 0, `A ${business} has no records to chart`);
        for (const one of parted) {
          service.always(converses([parts(one)]));
          const heard = await talk.say("Where does it all go?");
          const what = one.amount ? `${one.ledger.label}: ${one.amount.label.toLowerCase()}` : one.ledger.label;
          const shown = partsShown(heard, `${what} by ${one.by.label.toLowerCase()}`);
          assertParts(shown, added(persona, one, one.amount), one.amount?.unit);
          assert.equal(heard.replies[0]?.text, "Here is what it comes to.");
        }
      });
  });
});
