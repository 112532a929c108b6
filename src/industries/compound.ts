/**
 * Takes words apart that are written together: "Zahnarztpraxis", "bloemenwinkel", "花店". The last part says what it is.
 */
import { type Kind, kindNamed } from "./businesses.ts";
import { singular } from "./fold.ts";

/** Shops and workshops of any sort: what comes before says which. */
const ENDS =
  /(?:laden|geschaft|handlung|handel|handler|haus|firma|betrieb|unternehmen|praxis|werkstatt|studio|salon|verleih|verkauf|markt|gesellschaft|anbieter|hersteller|fabrik|zentrum|agentur|buro|kanzlei|dienst|schule|meister|maatschappij|kantoor|centrum|winkel|zaak|bedrijf|butikk|butik|affar|kauppa|店|屋|所)$/u;
/** Letters that join two words: "Blume-n-laden". */
const JOINTS = ["", "s", "n", "en", "er", "e", "es"];

function kind(word: string, { hints }: { readonly hints: boolean }): Kind | undefined {
  const found = kindNamed(word) ?? kindNamed(singular(word));
  return found && (hints || !found.hint) ? found.kind : undefined;
}

function before(word: string): Kind | undefined {
  const first = word.replace(ENDS, "");
  if (first === word || first.length < (/\p{Lo}/u.test(word) ? 1 : 3)) return undefined;
  const joints = JOINTS.filter((joint) => first.endsWith(joint) && first.length - joint.length > 0);
  return joints.map((joint) => kind(first.slice(0, first.length - joint.length), { hints: true })).find((one) => one);
}

/** Finds the kind that a compound word names. @param word folded */
export function kindOfCompound(word: string): Kind | undefined {
  const shortest = /\p{Lo}/u.test(word) ? 2 : 5;
  if (word.length < shortest + 1) return undefined;
  const first = before(word);
  if (first) return first;
  for (let from = shortest === 2 ? 1 : 3; word.length - from >= shortest; from++) {
    const found = kind(word.slice(from), { hints: false });
    if (found) return found;
  }
  return undefined;
}
