/**
 * What somebody wants, read from what they said or pressed; a business they named is recognised. Looks nothing up and makes nothing.
 */
import { type Button, readSeed } from "../core/button.ts";
import type { Session } from "../core/session.ts";
import { name } from "../core/text.ts";
import { parseTrigger } from "../core/trigger.ts";
import type { Wish } from "../core/wish.ts";
import { type Recognised, recognise } from "../industries/recognise.ts";

/** Somebody named a business: it is to be found, or made. */
export type Naming = {
  readonly kind: "names";
  readonly recognised: Recognised;
  readonly company: string | undefined;
  readonly colour: string | undefined;
};

function names(business: string, { company, colour }: Partial<Pick<Naming, "company" | "colour">> = {}): Naming {
  return { kind: "names", recognised: recognise(business), company, colour };
}

/** Names the business that the session is, to have it made once more. */
function namesAgain({ mode, company, colour, brand }: Session): Naming | undefined {
  if (mode?.kind !== "made") return undefined;
  const { business, family, speciality } = mode;
  const known = { proper: undefined, company: brand ?? undefined, colour: undefined, certainty: "kind" } as const;
  const recognised = { business, family, speciality: speciality ?? undefined, ...known };
  return { kind: "names", recognised, company: company ?? undefined, colour: colour ?? undefined };
}

/** Somebody filled in a form: the business it is done in is to be looked up. */
export type Filling = { readonly kind: "fills"; readonly action: string; readonly input: unknown };

/** Reads what a message wishes. */
export function wishOfText(text: string): Wish | Naming {
  const heard = parseTrigger(text);
  return heard.kind === "becomes" ? names(heard.business, heard) : heard;
}

/** Reads what a button wishes. @param session as it is, for what is to be made once more */
export function wishOfButton(button: Button | undefined, session: Session | null): Wish | Naming | Filling {
  if (button === undefined) return { kind: "fumbles", seed: false };
  switch (button.verb) {
    case "open":
      return { kind: "opens", tab: button.tab };
    case "renew":
      return { kind: "renews" };
    case "today":
      return { kind: "dates" };
    case "reset":
      return { kind: "resets" };
    case "undo":
      return { kind: "undoes" };
    case "act":
      return { kind: "fills", action: button.action, input: button.input };
    case "seed": {
      const seed = readSeed(button.seed ?? "");
      return seed === undefined ? { kind: "fumbles", seed: true } : { kind: "seeds", seed };
    }
    case "become": {
      const business = name(button.business);
      return business === "" ? { kind: "wonders" } : names(business);
    }
    case "anew":
      return (session && namesAgain(session)) ?? { kind: "opens", tab: "settings" };
  }
}
