/**
 * From what the user calls a business to the mode that fits: one of the built-in ones by any of its names, else the plain
 * one named after it.
 */
import type { ModeReference } from "../core/session.ts";

const NAMES: Readonly<Record<string, readonly string[]>> = {
  banking: [
    "bank",
    "banking",
    "banker",
    "banking app",
    "banking company",
    "credit union",
    "building society",
    "savings and loan",
    "savings bank",
    "lender",
    "neobank",
    "financial institution",
    "wealth manager",
  ],
  insurance: [
    "insurer",
    "insurance",
    "insurance company",
    "insurance agency",
    "insurance agent",
    "insurance broker",
    "insurance provider",
    "insurance carrier",
    "insurance firm",
    "insurance business",
    "assurance company",
    "underwriter",
  ],
  healthcare: [
    "healthcare",
    "health care",
    "healthcare provider",
    "healthcare company",
    "healthcare organization",
    "healthcare system",
    "health provider",
    "health system",
    "health plan",
    "health network",
    "health center",
    "health clinic",
    "hospital",
    "hospital system",
    "clinic",
    "medical center",
    "medical clinic",
    "medical practice",
    "medical group",
    "doctor",
    "doctors office",
    "doctors practice",
    "physician",
    "physicians office",
    "family practice",
    "care provider",
    "care clinic",
    "urgent care",
    "polyclinic",
  ],
};

const DESCRIBING = new Set(
  (
    "big small large little major leading local regional national international global community commercial retail private public digital online mobile modern new old " +
    "famous great good nice real typical american european investment corporate business cooperative mutual " +
    "university general childrens county city state district teaching memorial family walk in urgent outpatient"
  ).split(" "),
);

/** Words that describe one of them only: a pet insurer is an insurer, a pet hospital no hospital. */
const DESCRIBING_ONE: Readonly<Record<string, ReadonlySet<string>>> = {
  insurance: new Set(["auto", "car", "home", "life", "pet", "travel", "property", "health"]),
  healthcare: new Set(["health", "home", "travel"]),
};

/** Folds a name for comparing: small letters, no marks or apostrophes, single spaces, no plural. */
function folded(name: string): string {
  return name
    .normalize("NFKD")
    .replace(/[\p{M}'’.]/gu, "")
    .toLowerCase()
    .replaceAll("&", " and ")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .replace(/\bcentre\b/g, "center")
    .trim();
}

const MODES = new Map(Object.entries(NAMES).flatMap(([id, names]) => names.map((name) => [name, id] as const)));

function builtIn(name: string): string | undefined {
  return MODES.get(name) ?? MODES.get(name.replace(/s$/, "")) ?? MODES.get(name.replace(/ies$/, "y"));
}

/** Finds the mode for a business. @param business as the user wrote it, cleaned: "community bank" */
export function recognise(business: string): ModeReference {
  const words = folded(business).split(" ");
  for (let from = 0; from < words.length; from++) {
    const id = builtIn(words.slice(from).join(" "));
    const describes = (word: string) => DESCRIBING.has(word) || DESCRIBING_ONE[id ?? ""]?.has(word);
    if (id && words.slice(0, from).every(describes)) return { kind: "built-in", id };
  }
  return { kind: "general", business };
}
